// All that is known of one attribution: who, by which way, to whom, by which
// rule, and why the engine thinks so.
import type {Attribution} from '../api/types';
import type {Item, Review} from '../state/review';
import {speakerLine} from './cards';
import {statusInWords, whyInWords} from '../ui/words';

export function CardDetails({item, review}: {item: Item; review: Review}) {
  const {attribution} = item.proposal;
  const kind = [
    attribution.mode,
    attribution.act,
    attribution.negated ? 'negated' : '',
    attribution.zone === 'body' ? '' : `in the ${attribution.zone}`,
  ];
  return (
    <dl class="details">
      <dt>who</dt>
      <dd>
        {attribution.source?.text ?? '—'}
        <small>{reasonOf(attribution)}</small>
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
          <dd>{chainOf(attribution, review).join(' ← ')}</dd>
        </>
      )}
      <dt>kind</dt>
      <dd>{kind.filter(Boolean).join(', ')}</dd>
      <dt>rule</dt>
      <dd>
        {attribution.rule ?? 'no rule took it'}
        <small>{attribution.confidence_basis}</small>
      </dd>
    </dl>
  );
}

function reasonOf(attribution: Attribution): string {
  const ways = attribution.speakers.map(
    (speaker) => `${speaker.name}: ${whyInWords(speaker.why)}`,
  );
  return ways.join('; ') || statusInWords(attribution.source_status);
}

// Who passes it on, from the nearest outwards.
function chainOf(attribution: Attribution, review: Review): string[] {
  const names: string[] = [];
  const seen = new Set([attribution.id]);
  let outer = attribution.within;
  while (outer !== null && !seen.has(outer) && review.items.has(outer)) {
    seen.add(outer);
    const item = review.item(outer);
    names.push(speakerLine(item));
    outer = item.proposal.attribution.within;
  }
  return names;
}
