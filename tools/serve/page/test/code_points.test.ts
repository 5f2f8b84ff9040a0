// Places counted in code points, as the API counts, and in the units that a
// browser counts: in `👍 “We won”` the second differ by one.
import {expect, test} from 'vitest';

import {CodePoints} from '../src/model/code_points';

test.each([
  ['“We won”', 4, 4],
  ['👍 “We won”', 2, 3],
  ['a👍b👍c', 4, 6],
  ['a👍', 2, 3],
])('in %j code point %i is unit %i', (text, codePoint, unit) => {
  const at = new CodePoints(text);
  expect(at.toUnit(codePoint)).toBe(unit);
  expect(at.toCodePoint(unit)).toBe(codePoint);
});

test('a unit within a code point is that code point', () => {
  expect(new CodePoints('a👍b').toCodePoint(2)).toBe(1);
});
