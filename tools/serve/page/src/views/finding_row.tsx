// One finding in a list over articles: who, what, where.
import type {Proposal} from '../api/types';
import {linkTo} from '../state/route';
import {StateShape} from '../ui/states';
import {dateInWords} from '../ui/words';
import {nameOf} from './inbox';
import {speakerOf} from './speaker_of';

export function FindingRow({proposal}: {proposal: Proposal}) {
  const {attribution, article, state, conflict} = proposal;
  const about = [
    article.publisher,
    dateInWords(article.published),
    attribution.rule ?? 'no rule',
    attribution.confidence?.toFixed(2),
  ];
  return (
    <li class="finding">
      <StateShape state={state} />
      <a href={linkTo(['article', article.id], {at: attribution.id})}>
        <b>{speakerOf(proposal)}</b> <i>{attribution.cue?.text}</i>{' '}
        <span class="said">
          {attribution.content.map(({text}) => text).join(' … ')}
        </span>
      </a>
      <span class="soft">
        {conflict && <em class="conflict">conflict </em>}
        {nameOf(article)} · {about.filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
