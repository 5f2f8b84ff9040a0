// One claim as two outlets worded it: which words stand in both, and which only
// in one.
//
//   the fares will fall by a tenth
//   fares are to fall by 10 %
import {diffArrays} from 'diff';

export interface Part {
  text: string;
  other: boolean; // not so in the first wording
}

// Words with the white space after them; marks are apart.
const tokensOf = (text: string) =>
  text.match(/(?:[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s])\s*/gu) ??
  [];

const sameWord = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

// `text`, with what is not in `first` marked.
export function otherWords(first: string, text: string): Part[] {
  const changes = diffArrays(tokensOf(first), tokensOf(text), {
    comparator: sameWord,
  });
  return changes
    .filter(({removed}) => !removed)
    .map(({value, added}) => ({text: value.join(''), other: added}));
}
