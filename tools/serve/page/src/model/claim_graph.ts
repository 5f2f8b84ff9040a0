// What is drawn of a claim graph: who, then what they do with words, then the
// claim. “We won,” Ana Ortiz told reporters, the Examiner reported. is
//
//   Ana Ortiz → told → We won
//   Examiner  → reported → told
//
// A source without a name, such as two former captains, is a node too.
import type {Attribution, State} from '../api/types';

export interface ClaimGraph {
  entities: {id: string; kind: string; name: string}[];
  attributions: Attribution[];
  claims: {id: string; text: string}[];
  edges: {from: string; rel: string; to: string}[];
}

export type NodeKind = 'speaker' | 'described' | 'statement' | 'claim';

export interface DrawnNode {
  id: string;
  kind: NodeKind;
  lines: string[];
  width: number; // pixels
  height: number;
  state?: State;
}

export interface DrawnEdge {
  from: string;
  to: string;
  rel: string;
}

export interface Drawing {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

export const kLineHeight = 17;
const kLetterWidth = 7;
const kPadding = 18;
const kLettersALine = 40;
const kMostLines = 5;

const kDrawnRels = new Set([
  'speaker',
  'addressee',
  'expresses',
  'relays',
  'continues',
  'repeats',
]);

export function drawingOf(
  graph: ClaimGraph,
  states: Map<string, State>,
): Drawing {
  const said = graph.attributions.filter(
    ({id}) => states.get(id) !== 'rejected',
  );
  const candidates = [
    ...graph.entities.map(({id, name}) => node(id, 'speaker', name)),
    ...said.filter(isDescribed).map(describedNode),
    ...said.map(({id, cue}) => ({
      ...node(id, 'statement', cue?.text ?? 'quoted'),
      state: states.get(id),
    })),
    ...graph.claims.map(({id, text}) => node(id, 'claim', text)),
  ];
  const known = new Set(candidates.map(({id}) => id));
  const edges = [
    ...graph.edges.filter(({rel}) => kDrawnRels.has(rel)).map(drawn),
    ...said
      .filter(isDescribed)
      .map(({id}) => ({from: describedId(id), to: id, rel: 'speaker'})),
  ].filter(({from, to}) => known.has(from) && known.has(to));
  // What nothing leads to says nothing here.
  const reached = new Set(edges.flatMap(({from, to}) => [from, to]));
  return {nodes: candidates.filter(({id}) => reached.has(id)), edges};
}

const isDescribed = ({source, speakers}: Attribution) =>
  source !== null && speakers.length === 0;

const describedId = (attribution: string) => `source of ${attribution}`;

const describedNode = ({id, source}: Attribution): DrawnNode =>
  node(describedId(id), 'described', source!.text);

// The graph leads from the statement to who makes it; it is drawn, and read,
// the other way round.
function drawn({from, rel, to}: DrawnEdge): DrawnEdge {
  return rel === 'speaker' ? {from: to, to: from, rel} : {from, to, rel};
}

function node(id: string, kind: NodeKind, text: string): DrawnNode {
  const lines = wrapped(text);
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    id,
    kind,
    lines,
    width: longest * kLetterWidth + kPadding,
    height: lines.length * kLineHeight + kPadding,
  };
}

// In lines of at most kLettersALine letters where words allow it, the last of
// kMostLines ending with … when there is more.
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > kLettersALine) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  if (lines.length <= kMostLines) return lines;
  return [...lines.slice(0, kMostLines - 1), `${lines[kMostLines - 1]} …`];
}
