// Who says it: names that the article knows, or new ones; several when several
// speak, none when nobody can be named.
import {useState} from 'preact/hooks';

import {speakersOf} from '../model/effective';
import type {Desk} from '../state/desk';
import {Dialog} from '../ui/dialog';

export function SpeakerDialog({desk}: {desk: Desk}) {
  const now = speakersOf(desk.review.current!.proposal);
  const [names, setNames] = useState(now.length > 0 ? now : ['']);
  const save = (event: Event) => {
    event.preventDefault();
    const given = names.map((name) => name.trim()).filter(Boolean);
    void desk.setSpeakers([...new Set(given)]);
  };
  const setName = (i: number, name: string) =>
    setNames(names.map((one, j) => (i === j ? name : one)));
  return (
    <Dialog title="Who says it" onClose={() => (desk.dialog.value = null)}>
      <form onSubmit={save}>
        {names.map((name, i) => (
          <label key={i} class="field">
            {names.length > 1 ? `Speaker ${i + 1}` : 'Speaker'}
            <input
              autofocus={i === 0}
              list="known-speakers"
              value={name}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => setName(i, event.currentTarget.value)}
            />
          </label>
        ))}
        <p class="soft">Left empty: nobody who can be named.</p>
        <div class="actions">
          <button type="submit" class="primary">
            Save
          </button>
          <button type="button" onClick={() => setNames([...names, ''])}>
            One more speaker
          </button>
        </div>
      </form>
    </Dialog>
  );
}
