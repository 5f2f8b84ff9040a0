// A card for each attribution: who said what, in two lines; all that is known
// of it when it is selected.
import {useComputed} from '@preact/signals';
import {useEffect, useRef} from 'preact/hooks';

import {speakersOf} from '../model/effective';
import type {Item, Review} from '../state/review';
import {StateShape} from '../ui/states';
import {plural} from '../ui/words';
import {CardDetails} from './card_details';

export function Cards({review}: {review: Review}) {
  const order = review.order.value;
  return (
    <section class="cards" aria-label="Findings">
      <p class="soft">{plural(order.length, 'finding')}</p>
      <ol>
        {order.map((id) => (
          <Card key={id} id={id} review={review} />
        ))}
      </ol>
    </section>
  );
}

export function speakerLine({proposal}: Item): string {
  const {attribution} = proposal;
  const names = speakersOf(proposal);
  if (names.length > 0) return names.join(', ');
  return attribution.source ? `(${attribution.source.text})` : 'nobody named';
}

function Card({id, review}: {id: string; review: Review}) {
  const item = review.item(id);
  const {attribution, state, conflict} = item.proposal;
  const here = useComputed(() => review.selected.value === id);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here.value) card.current!.scrollIntoView({block: 'nearest'});
  }, [here.value]);
  return (
    <li ref={card} class="card" data-here={here.value || undefined}>
      <button
        type="button"
        class="card-head"
        aria-current={here.value ? 'true' : undefined}
        onClick={() => review.select(id)}
      >
        <StateShape state={state} />
        <b>{speakerLine(item)}</b>
        <i>{attribution.cue?.text}</i>
        {conflict && <span class="conflict">conflict</span>}
        <span class="confidence">{attribution.confidence?.toFixed(2)}</span>
        <span class="excerpt">
          {attribution.content.map((span) => span.text).join(' … ')}
        </span>
      </button>
      {here.value && <CardDetails item={item} review={review} />}
    </li>
  );
}
