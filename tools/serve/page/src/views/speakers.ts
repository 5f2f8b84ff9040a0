// The people that the article under review knows of.
import type {PersonName} from '../api/types';
import {speakersOf} from '../model/effective';
import type {Review} from '../state/review';

export function namesIn(review: Review): string[] {
  const names = new Set(
    review.order.value.flatMap((id) => speakersOf(review.item(id).proposal)),
  );
  return [...names].sort((a, b) => a.localeCompare(b));
}

export function peopleIn(review: Review): PersonName[] {
  const people = new Map<string, PersonName>();
  for (const id of review.order.value) {
    for (const person of review.item(id).proposal.people) {
      if (!people.has(person.id)) people.set(person.id, person);
    }
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
}
