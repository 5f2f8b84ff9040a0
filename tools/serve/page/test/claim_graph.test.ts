// What the drawing of a claim graph holds: `Ana told Bo that it rained` has
// boxes for both and for the claim, and lines between them; and its SVG.
import {expect, test} from 'vitest';

import type {Attribution, State} from '../src/api/types';
import {drawingOf, wrapped, type ClaimGraph} from '../src/model/claim_graph';
import {svgOf, type Colours} from '../src/model/graph_svg';

const span = (text: string) => ({start: 0, end: text.length, text});

function said(id: string, source: string, cue: string, speaker?: string) {
  return {
    id,
    source: span(source),
    cue: {...span(cue), lemma: cue},
    speakers: speaker ? [{entity: speaker, name: '', kind: '', why: ''}] : [],
  } as unknown as Attribution;
}

// “We won,” Ana Ortiz told reporters, a rival's paper reported.
const kGraph: ClaimGraph = {
  entities: [
    {id: 'e:ana', kind: 'person', name: 'Ana Ortiz'},
    {id: 'e:nobody', kind: 'person', name: 'Nobody Asked'},
  ],
  attributions: [
    said('a:told', 'Ana Ortiz', 'told', 'e:ana'),
    said('a:reported', "a rival's paper", 'reported'),
  ],
  claims: [{id: 'c:won', text: 'We <won>'}],
  edges: [
    {from: 'a:told', rel: 'speaker', to: 'e:ana'},
    {from: 'a:told', rel: 'expresses', to: 'c:won'},
    {from: 'a:reported', rel: 'relays', to: 'a:told'},
    {from: 'c:won', rel: 'about', to: 'e:nobody'},
  ],
};

const lines = (states: [string, State][] = []) =>
  drawingOf(kGraph, new Map(states)).edges.map(
    ({from, rel, to}) => `${from} ${rel} ${to}`,
  );

test('lines lead from who to what', () => {
  expect(lines()).toEqual([
    'e:ana speaker a:told',
    'a:told expresses c:won',
    'a:reported relays a:told',
    'source of a:reported speaker a:reported',
  ]);
});

test('what was rejected is not drawn, nor what only it led to', () => {
  expect(lines([['a:told', 'rejected']])).toEqual([
    'source of a:reported speaker a:reported',
  ]);
  const {nodes} = drawingOf(kGraph, new Map([['a:told', 'rejected']]));
  expect(nodes.map(({id}) => id)).toEqual([
    'source of a:reported',
    'a:reported',
  ]);
});

test('long words are wrapped, and very long ones end with …', () => {
  expect(wrapped('short')).toEqual(['short']);
  expect(wrapped('a '.repeat(60).trim())).toHaveLength(3);
  const most = wrapped('word '.repeat(100));
  expect(most).toHaveLength(5);
  expect(most.at(-1)).toMatch(/ …$/);
});

test('the SVG holds all words, escaped, and its lines', () => {
  const drawing = drawingOf(kGraph, new Map());
  const places = new Map(
    drawing.nodes.map(({id}, i) => [id, {x: 300 * i, y: 0}]),
  );
  const colours = new Proxy({}, {get: () => '#000'}) as Colours;
  const svg = svgOf(drawing, places, colours);
  expect(svg).toContain('>We &lt;won&gt;</tspan>');
  expect(svg).not.toContain('<won>');
  expect(svg.match(/<line /g)).toHaveLength(4);
  expect(svg.match(/<rect /g)).toHaveLength(1 + drawing.nodes.length);
});
