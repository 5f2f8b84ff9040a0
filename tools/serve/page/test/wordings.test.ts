// Which words of `Fares will fall by 10 per cent` another outlet's wording of
// the same claim does not have.
import {expect, test} from 'vitest';

import {otherWords} from '../src/model/wordings';

// Words that differ in square brackets.
const shown = (first: string, text: string) =>
  otherWords(first, text)
    .map((part) => (part.other ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Fares will fall', 'Fares will fall', 'Fares will fall'],
  ['Fares will fall', 'fares will fall.', 'fares will fall[.]'],
  [
    'the fares will fall by a tenth',
    'fares are to fall by 10 %',
    'fares [are to ]fall by [10 %]',
  ],
  ['The mayor’s aide left', 'The mayor left', 'The [mayor ]left'],
  ['', 'all new', '[all new]'],
])('%j and %j', (first, text, expected) => {
  expect(shown(first, text)).toBe(expected);
});
