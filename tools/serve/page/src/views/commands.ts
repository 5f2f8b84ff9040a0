// Every key of the review, in one table: what the page listens to is what its
// help shows. While spans are changed another table holds.
import {useLayoutEffect} from 'preact/hooks';

import {
  choose,
  move,
  nudge,
  roleOfDigit,
  withNewPart,
  withoutActive,
  type Draft,
} from '../model/draft';
import type {Desk} from '../state/desk';
import {go} from '../state/route';
import {letterKeys} from '../ui/letter_keys';
import {selectedUnits} from './text_offsets';

export interface Command {
  keys: string[];
  label: string;
  run: (desk: Desk, key: string) => void;
}

const isOpen = ({proposal}: {proposal: {state: string}}) =>
  proposal.state === 'open';

export const kReviewCommands: Command[] = [
  {
    keys: ['j', 'ArrowDown'],
    label: 'next finding',
    run: ({review}) => review.step(1),
  },
  {
    keys: ['k', 'ArrowUp'],
    label: 'finding before',
    run: ({review}) => review.step(-1),
  },
  {
    keys: ['J'],
    label: 'next open one',
    run: ({review}) => review.step(1, isOpen),
  },
  {
    keys: ['K'],
    label: 'open one before',
    run: ({review}) => review.step(-1, isOpen),
  },
  {
    keys: ['a'],
    label: 'accept',
    run: (desk) => void desk.judge({verdict: 'accept'}),
  },
  {
    keys: ['r'],
    label: 'reject, with a reason',
    run: (desk) => void (desk.dialog.value = 'reject'),
  },
  {keys: ['e'], label: 'change its words', run: (desk) => desk.beginEdit()},
  {
    keys: ['s'],
    label: 'change its speaker',
    run: (desk) => void (desk.dialog.value = 'speaker'),
  },
  {
    keys: ['n'],
    label: 'add a quote that was missed, from the selected words',
    run: (desk) => desk.beginAdd(selectedUnits()),
  },
  {
    keys: ['m'],
    label: 'merge two speakers',
    run: (desk) => void (desk.dialog.value = 'merge'),
  },
  {
    keys: ['b'],
    label: 'accept or reject many',
    run: (desk) => void (desk.dialog.value = 'bulk'),
  },
  {keys: ['u'], label: 'undo', run: (desk) => void desk.undo()},
  {keys: ['U'], label: 'redo', run: (desk) => void desk.redo()},
  {
    keys: ['g'],
    label: 'its graph',
    run: ({review}) => go(['article', review.article.id, 'graph']),
  },
  {
    keys: ['x'],
    label: 'export',
    run: (desk) => void (desk.dialog.value = 'export'),
  },
  {
    keys: ['?'],
    label: 'these keys',
    run: (desk) => void (desk.dialog.value = 'keys'),
  },
];

type Change = (draft: Draft, desk: Desk, key: string) => Draft;

const change =
  (how: Change): Command['run'] =>
  (desk, key) => {
    const draft = desk.draft.value;
    if (draft) desk.draft.value = how(draft, desk, key);
  };

export const kDraftCommands: Command[] = [
  {
    keys: ['1', '2', '3', '4'],
    label: 'choose source, cue, content or addressee; 3 again: its next part',
    run: change((draft, _, key) => choose(draft, roleOfDigit(key)!)),
  },
  {
    keys: ['ArrowRight'],
    label: 'move the end by a word',
    run: change((draft, {stops}) => move(draft, 1, stops)),
  },
  {
    keys: ['ArrowLeft'],
    label: 'move the end back by a word',
    run: change((draft, {stops}) => move(draft, -1, stops)),
  },
  {
    keys: ['.'],
    label: 'move it by a character',
    run: change((draft, {review}) => nudge(draft, 1, review.article.text)),
  },
  {
    keys: [','],
    label: 'move it back by a character',
    run: change((draft, {review}) => nudge(draft, -1, review.article.text)),
  },
  {
    keys: ['o'],
    label: 'move the other end',
    run: change((draft) => ({
      ...draft,
      end: draft.end === 'start' ? 'end' : 'start',
    })),
  },
  {
    keys: ['+'],
    label: 'one more part of the content',
    run: change((draft, {stops}) => withNewPart(draft, stops)),
  },
  {
    keys: ['Delete', 'Backspace'],
    label: 'remove the part',
    run: change(withoutActive),
  },
  {keys: ['Enter'], label: 'save', run: (desk) => void desk.saveDraft()},
  {
    keys: ['Escape'],
    label: 'leave it as it was',
    run: (desk) => desk.cancelDraft(),
  },
];

const isLetter = (key: string) => key.length === 1;

// True where a key already means something: in a field, or Enter on a button.
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (target.closest('input, select, textarea, dialog')) return true;
  return event.key === 'Enter' && target.closest('button, a') !== null;
}

export function useCommands(desk: Desk): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTaken(event) || desk.dialog.value) return;
      if (isLetter(event.key) && !letterKeys.value) return;
      const all = desk.draft.value ? kDraftCommands : kReviewCommands;
      const command = all.find(({keys}) => keys.includes(event.key));
      if (!command) return;
      event.preventDefault();
      command.run(desk, event.key);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [desk]);
}
