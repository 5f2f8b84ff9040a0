// All keys, read off the tables that the page listens by.
import type {Desk} from '../state/desk';
import {Dialog} from '../ui/dialog';
import {letterKeys, setLetterKeys} from '../ui/letter_keys';
import {kDraftCommands, kReviewCommands, type Command} from './commands';

const kNames: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
};

export const nameOfKey = (key: string) => kNames[key] ?? key;

export function KeysDialog({desk}: {desk: Desk}) {
  return (
    <Dialog title="Keys" onClose={() => (desk.dialog.value = null)} wide>
      <div class="keys">
        <KeyList title="Reviewing" commands={kReviewCommands} />
        <KeyList title="Changing words" commands={kDraftCommands} />
      </div>
      <p>
        <label>
          <input
            type="checkbox"
            checked={letterKeys.value}
            onChange={(event) => setLetterKeys(event.currentTarget.checked)}
          />{' '}
          Single letters are commands
        </label>
      </p>
      <form method="dialog" class="actions">
        <button autofocus>Close</button>
      </form>
    </Dialog>
  );
}

function KeyList({title, commands}: {title: string; commands: Command[]}) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {commands.map(({keys, label}) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{nameOfKey(key)}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
