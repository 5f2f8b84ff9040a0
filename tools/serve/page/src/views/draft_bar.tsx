// The bar below the text while spans are changed: everything that the keys do,
// as buttons, and what the parts are now.
import {useLayoutEffect, useRef} from 'preact/hooks';

import type {NewSpan, Role} from '../api/types';
import {kRoles} from '../api/types';
import {activeSpan, type Draft} from '../model/draft';
import type {Desk} from '../state/desk';
import {kDraftCommands, type Command} from './commands';

const kButtons: [key: string, label: string][] = [
  ['ArrowLeft', '← word'],
  ['ArrowRight', 'word →'],
  ['o', 'other end'],
  ['+', 'more content'],
  ['Delete', 'remove'],
];

export function DraftBar({desk}: {desk: Desk}) {
  return desk.draft.value && <Bar desk={desk} draft={desk.draft.value} />;
}

function Bar({desk, draft}: {desk: Desk; draft: Draft}) {
  const {attribution, end} = draft;
  const bar = useRef<HTMLElement>(null);
  // So that Enter saves, and does not press what was pressed last.
  useLayoutEffect(() => {
    const before = document.activeElement;
    bar.current!.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <section
      ref={bar}
      class="draft-bar"
      tabIndex={-1}
      aria-label="Changing the words"
    >
      <h2>{attribution === null ? 'A missed quote' : 'Other words'}</h2>
      <ol>
        {kRoles.map((role, i) => (
          <RoleButton key={role} role={role} digit={i + 1} desk={desk} />
        ))}
      </ol>
      {attribution === null && <SpeakerField desk={desk} />}
      <div class="actions">
        <span class="soft" role="status">
          {activeSpan(draft) ? `moving the ${end} of it` : 'not there'}
        </span>
        {kButtons.map(([key, label]) => (
          <button key={key} type="button" onClick={() => press(desk, key)}>
            {label}
          </button>
        ))}
        <button
          type="button"
          class="primary"
          onClick={() => press(desk, 'Enter')}
        >
          Save <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={() => press(desk, 'Escape')}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  );
}

function press(desk: Desk, key: string) {
  const takes = (command: Command) => command.keys.includes(key);
  kDraftCommands.find(takes)!.run(desk, key);
}

interface RoleProps {
  role: Role;
  digit: number;
  desk: Desk;
}

function RoleButton({role, digit, desk}: RoleProps) {
  const draft = desk.draft.value!;
  const words = spansOf(draft, role).map(({start, end}) =>
    desk.review.article.text.slice(start, end),
  );
  return (
    <li>
      <button
        type="button"
        class="role"
        data-role={role}
        aria-pressed={draft.role === role}
        onClick={() => press(desk, String(digit))}
      >
        <kbd>{digit}</kbd> {role} <q>{words.join(' … ') || '—'}</q>
      </button>
    </li>
  );
}

function spansOf({parts}: Draft, role: Role): NewSpan[] {
  if (role === 'content') return parts.content;
  const span = parts[role];
  return span ? [span] : [];
}

function SpeakerField({desk}: {desk: Desk}) {
  return (
    <label class="field">
      Speaker
      <input
        list="known-speakers"
        value={desk.newSpeaker.value}
        onInput={(event) => (desk.newSpeaker.value = event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && void desk.saveDraft()}
      />
    </label>
  );
}
