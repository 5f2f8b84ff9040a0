// Two names of one person. Merging is a decision like the others: it is in the
// log, and can be taken back.
import {useState} from 'preact/hooks';

import type {Desk} from '../state/desk';
import {Dialog} from '../ui/dialog';
import {peopleIn} from './speakers';

export function MergeDialog({desk}: {desk: Desk}) {
  const people = peopleIn(desk.review);
  const [from, setFrom] = useState(people[1]?.id ?? '');
  const [into, setInto] = useState(people[0]?.id ?? '');
  const [everywhere, setEverywhere] = useState(false);
  const close = () => (desk.dialog.value = null);
  const merge = async (event: Event) => {
    event.preventDefault();
    if (await desk.merge(from, into, everywhere)) close();
  };
  const choice = (id: string, set: (id: string) => void) => (
    <select value={id} onChange={(event) => set(event.currentTarget.value)}>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </select>
  );
  return (
    <Dialog title="Merge two speakers" onClose={close}>
      <form onSubmit={(event) => void merge(event)}>
        <label class="field">
          This name
          {choice(from, setFrom)}
        </label>
        <label class="field">
          is the same person as
          {choice(into, setInto)}
        </label>
        <label>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.currentTarget.checked)}
          />{' '}
          in all articles, not only in this one
        </label>
        <div class="actions">
          <button type="submit" class="primary" disabled={from === into}>
            Merge
          </button>
        </div>
      </form>
    </Dialog>
  );
}
