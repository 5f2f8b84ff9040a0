// Whom a card names: the speakers, else the source in parentheses.
import type {Proposal} from '../api/types';
import {speakersOf} from '../model/effective';

export function speakerOf(proposal: Proposal): string {
  const names = speakersOf(proposal);
  if (names.length > 0) return names.join(', ');
  const {source} = proposal.attribution;
  return source ? `(${source.text})` : 'nobody named';
}
