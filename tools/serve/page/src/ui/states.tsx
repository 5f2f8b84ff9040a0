// The states of a proposal: a shape, a word and a colour for each, so that
// none of them has to be told by its colour alone.
import type {State} from '../api/types';

export const kStates: Record<State, {shape: string; word: string}> = {
  open: {shape: '○', word: 'open'},
  accepted: {shape: '✓', word: 'accepted'},
  rejected: {shape: '✕', word: 'rejected'},
  edited: {shape: '✎', word: 'edited'},
  withdrawn: {shape: '–', word: 'withdrawn'},
};

export function StateShape({state}: {state: State}) {
  const {shape, word} = kStates[state];
  return (
    <span class="state" data-state={state} role="img" aria-label={word}>
      {shape}
    </span>
  );
}
