// Decisions whose words are in the article no more: it came again with another
// text. They are shown, since somebody thought about them, and count no more.
import type {Desk} from '../state/desk';
import {plural, verdictInWords} from '../ui/words';

export function Orphans({desk}: {desk: Desk}) {
  const lost = desk.review.log.value.filter(
    ({words, now_on, verdict}) => words && !now_on && verdict !== 'undo',
  );
  if (lost.length === 0) return null;
  return (
    <details class="orphans">
      <summary>
        {plural(lost.length, 'decision')} on words that are not here any more
      </summary>
      <ul>
        {lost.map((one) => (
          <li key={one.number}>
            {one.reviewer} {verdictInWords(one)} <q>{one.words!.exact}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
