// A card for each attribution: who said what, in two lines; all that is known
// of it when it is selected.
import {useComputed} from '@preact/signals';
import {useEffect, useRef} from 'preact/hooks';

import type {Proposal} from '../api/types';
import {partsOf} from '../model/effective';
import type {Desk} from '../state/desk';
import {kStates, StateShape} from '../ui/states';
import {plural} from '../ui/words';
import {CardDetails} from './card_details';
import {kReviewCommands} from './commands';
import {Orphans} from './orphans';
import {speakerOf} from './speaker_of';

export function Cards({desk}: {desk: Desk}) {
  const {review} = desk;
  return (
    <section class="cards" aria-label="Findings">
      <Toolbar desk={desk} />
      <Orphans desk={desk} />
      <p class="visually-hidden" role="status">
        {spoken(desk)}
      </p>
      <ol>
        {review.order.value.map((id) => (
          <Card key={id} id={id} desk={desk} />
        ))}
      </ol>
    </section>
  );
}

const kTools: [key: string, label: string][] = [
  ['u', 'Undo'],
  ['n', 'Add'],
  ['b', 'Many'],
  ['m', 'Merge'],
  ['x', 'Export'],
  ['g', 'Graph'],
  ['?', 'Keys'],
];

function Toolbar({desk}: {desk: Desk}) {
  const {review} = desk;
  const count = review.order.value.length;
  return (
    <header class="toolbar">
      <span>
        {plural(count, 'finding')}, <b>{review.open.value} open</b>
      </span>
      <progress
        value={count - review.open.value}
        max={Math.max(count, 1)}
        aria-label="reviewed"
      />
      <div role="toolbar" aria-label="Commands">
        {kTools.map(([key, label]) => (
          <CommandButton key={key} letter={key} label={label} desk={desk} />
        ))}
      </div>
    </header>
  );
}

interface ButtonProps {
  letter: string;
  label: string;
  desk: Desk;
}

export function CommandButton({letter, label, desk}: ButtonProps) {
  const command = kReviewCommands.find(({keys}) => keys.includes(letter))!;
  return (
    <button
      type="button"
      aria-keyshortcuts={letter}
      // So that words that are selected in the text stay selected.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => command.run(desk, letter)}
    >
      {label} <kbd aria-hidden="true">{letter}</kbd>
    </button>
  );
}

// What a screen reader says when the selection moves.
function spoken({review}: Desk): string {
  const item = review.current;
  if (!item) return '';
  const {attribution, state} = item.proposal;
  const order = review.order.value;
  return (
    `${order.indexOf(attribution.id) + 1} of ${order.length}, ` +
    `${kStates[state].word}: ${speakerOf(item.proposal)} ` +
    `${attribution.cue?.text ?? ''}: ${attribution.content[0]!.text}`
  );
}

function Card({id, desk}: {id: string; desk: Desk}) {
  const {review} = desk;
  const item = review.items.get(id)?.value;
  const here = useComputed(() => review.selected.value === id);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!here.value) return;
    card.current?.scrollIntoView({block: 'nearest'});
    document
      .querySelector(`.text .gutter [data-of="${id}"]`)
      ?.scrollIntoView({block: 'nearest'});
  }, [here.value]);
  if (!item) return null;
  return (
    <li ref={card} class="card" data-here={here.value || undefined}>
      <CardHead proposal={item.proposal} here={here.value} desk={desk} />
      {here.value && <CardDetails item={item} desk={desk} />}
    </li>
  );
}

interface HeadProps {
  proposal: Proposal;
  here: boolean;
  desk: Desk;
}

function CardHead({proposal, here, desk}: HeadProps) {
  const {review} = desk;
  const {attribution, state, conflict, added_by} = proposal;
  const words = (role: 'cue' | 'content') => {
    const span = partsOf(proposal)[role];
    const spans = Array.isArray(span) ? span : span ? [span] : [];
    return spans
      .map(({start, end}) =>
        review.article.text.slice(
          review.at.toUnit(start),
          review.at.toUnit(end),
        ),
      )
      .join(' … ');
  };
  return (
    <button
      type="button"
      class="card-head"
      aria-current={here ? 'true' : undefined}
      onClick={() => review.select(attribution.id)}
    >
      <StateShape state={state} />
      <span class="line">
        <b>{speakerOf(proposal)}</b> <i>{words('cue')}</i>
      </span>
      <span class="confidence">
        {conflict && <em class="conflict">conflict</em>}
        {added_by !== null && <em>added</em>}{' '}
        {attribution.confidence?.toFixed(2)}
      </span>
      <span class="excerpt">{words('content')}</span>
    </button>
  );
}
