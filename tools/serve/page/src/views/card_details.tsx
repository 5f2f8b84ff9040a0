// All that is known of one attribution: who, by which way, to whom, by which
// rule, why the engine thinks so, and what people decided on it.
import type {Attribution, Decision, Proposal} from '../api/types';
import {standing} from '../model/log';
import type {Desk} from '../state/desk';
import type {Item} from '../state/review';
import {linkTo} from '../state/route';
import {
  statusInWords,
  timeInWords,
  verdictInWords,
  whyInWords,
} from '../ui/words';
import {CommandButton} from './cards';
import {speakerOf} from './speaker_of';

const kActions: [key: string, label: string][] = [
  ['a', 'Accept'],
  ['r', 'Reject'],
  ['e', 'Words'],
  ['s', 'Speaker'],
];

export function CardDetails({item, desk}: {item: Item; desk: Desk}) {
  const {proposal, log} = item;
  const {attribution} = proposal;
  return (
    <div class="card-body">
      {proposal.conflict && <Conflict log={log} />}
      <dl class="details">
        <dt>who</dt>
        <dd>
          {attribution.source?.text ?? '—'}
          <small>{reasonOf(proposal)}</small>
        </dd>
        {attribution.addressee && (
          <>
            <dt>to</dt>
            <dd>{attribution.addressee.text}</dd>
          </>
        )}
        {attribution.within && (
          <>
            <dt>via</dt>
            <dd>{chainOf(attribution, desk).join(' ← ')}</dd>
          </>
        )}
        <dt>kind</dt>
        <dd>{kindOf(attribution)}</dd>
        <dt>rule</dt>
        <dd>
          <RuleName proposal={proposal} />
          <small>{attribution.confidence_basis}</small>
        </dd>
      </dl>
      <div class="actions">
        {kActions.map(([key, label]) => (
          <CommandButton key={key} letter={key} label={label} desk={desk} />
        ))}
      </div>
      {log.length > 0 && <Log log={log} />}
    </div>
  );
}

function RuleName({proposal}: {proposal: Proposal}) {
  const {rule} = proposal.attribution;
  if (proposal.added_by !== null) return <>added by {proposal.added_by}</>;
  if (rule === null) return <>no rule took it</>;
  return <a href={linkTo(['rules'], {rule})}>{rule}</a>;
}

function kindOf(attribution: Attribution): string {
  const kind = [
    attribution.mode,
    attribution.act,
    attribution.negated ? 'negated' : '',
    attribution.zone === 'body' ? '' : `in the ${attribution.zone}`,
  ];
  return kind.filter(Boolean).join(', ');
}

function reasonOf({attribution, replacement}: Proposal): string {
  if (replacement?.speakers) return whyInWords('reviewer');
  const ways = attribution.speakers.map(
    (speaker) => `${speaker.name}: ${whyInWords(speaker.why)}`,
  );
  return ways.join('; ') || statusInWords(attribution.source_status);
}

// Who passes it on, from the nearest outwards.
function chainOf(attribution: Attribution, {review}: Desk): string[] {
  const names: string[] = [];
  const seen = new Set([attribution.id]);
  let outer = attribution.within;
  while (outer !== null && !seen.has(outer) && review.items.has(outer)) {
    seen.add(outer);
    const {proposal} = review.item(outer);
    names.push(speakerOf(proposal));
    outer = proposal.attribution.within;
  }
  return names;
}

function Conflict({log}: {log: Decision[]}) {
  return (
    <div class="conflict-box" role="note">
      <b>Reviewers differ</b>
      <ul>
        {standing(log).map((one) => (
          <li key={one.number}>
            {one.reviewer} {verdictInWords(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Log({log}: {log: Decision[]}) {
  return (
    <ol class="log" aria-label="Decisions">
      {log.map((one) => (
        <li key={one.number}>
          <span class="soft">{one.number}</span> {one.reviewer}{' '}
          {verdictInWords(one)}{' '}
          <time class="soft" dateTime={one.at}>
            {timeInWords(one.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}
