// Why an attribution is rejected. A digit takes one of the usual reasons and is
// done; other words can be typed; none have to be.
import {useState} from 'preact/hooks';

import type {Desk} from '../state/desk';
import {Dialog} from '../ui/dialog';

export const kReasons = [
  'nobody says anything here',
  'a title, a term or scare quotes',
  'the wrong speaker',
  'the wrong words are marked',
  'found twice',
  'not part of the article',
];

export function RejectDialog({desk}: {desk: Desk}) {
  const [reason, setReason] = useState('');
  const reject = (why: string) =>
    void desk.judge({
      verdict: 'reject',
      ...(why.trim() === '' ? {} : {reason: why.trim()}),
    });
  const takeDigit = (event: KeyboardEvent) => {
    const why = kReasons[Number(event.key) - 1];
    if (reason !== '' || !why) return;
    event.preventDefault();
    reject(why);
  };
  return (
    <Dialog title="Reject" onClose={() => (desk.dialog.value = null)}>
      <form
        onKeyDown={takeDigit}
        onSubmit={(event) => {
          event.preventDefault();
          reject(reason);
        }}
      >
        <ol class="choices">
          {kReasons.map((why, i) => (
            <li key={why}>
              <button type="button" onClick={() => reject(why)}>
                <kbd>{i + 1}</kbd> {why}
              </button>
            </li>
          ))}
        </ol>
        <label class="field">
          Another reason, or none
          <input
            autofocus
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            Reject <kbd>Enter</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  );
}
