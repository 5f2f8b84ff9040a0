// Whom a card names: the speakers, under the name that merging gave them, else
// the source in parentheses.
import type {Proposal, Speaker} from '../api/types';

export function speakerOf(proposal: Proposal): string {
  const {attribution, replacement, people} = proposal;
  const nameOf = ({entity, name}: Speaker) =>
    people.find((person) => person.entity === entity)?.name ?? name;
  const names = replacement?.speakers ?? attribution.speakers.map(nameOf);
  if (names.length > 0) return names.join(', ');
  return attribution.source ? `(${attribution.source.text})` : 'nobody named';
}
