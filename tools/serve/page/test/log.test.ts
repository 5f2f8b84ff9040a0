// What undo and redo take next from a log of decisions: of `2 ana reject` and
// `3 ana undo 2` only the second can be taken back.
import {expect, test} from 'vitest';

import type {Decision, Verdict} from '../src/api/types';
import {nextRedo, nextUndo, standing} from '../src/model/log';

// `2 ana reject`, `3 ana undo 2`, `4 ana accept batch 4`.
function line(text: string): Decision {
  const [number, reviewer, verdict, ...rest] = text.split(' ');
  const after = (word: string) => {
    const i = rest.indexOf(word);
    return i < 0 ? null : Number(rest[i + 1]);
  };
  return {
    number: Number(number),
    attribution: 'a:x',
    article: 'd:x',
    reviewer: reviewer!,
    at: '2026-02-03T04:05:06.000Z',
    verdict: verdict as Verdict,
    reason: null,
    replacement: null,
    undoes: verdict === 'undo' ? Number(rest[0]) : null,
    batch: after('batch'),
    words: null,
    now_on: 'a:x',
  };
}

const log = (...lines: string[]) => lines.map(line);
const numbers = (lines: Decision[]) => lines.map((one) => one.number);

test.each([
  [log(), []],
  [log('1 ana accept'), [1]],
  [log('1 ana accept', '2 ana reject'), [2]],
  [log('1 ana accept', '2 ana reject', '3 ana undo 2'), [1]],
  [log('1 ana accept', '2 ana undo 1'), []],
  [log('1 ana accept', '2 ana undo 1', '3 ana undo 2'), [1]],
  [log('1 ana accept', '2 bo reject'), [1]],
  [log('1 ana edit', '2 ana accept batch 2', '3 ana accept batch 2'), [3, 2]],
])('undo takes back the newest of mine %#', (lines, expected) => {
  expect(numbers(nextUndo(lines, 'ana'))).toEqual(expected);
});

test.each([
  [log('1 ana accept'), []],
  [log('1 ana accept', '2 ana undo 1'), [2]],
  [log('1 ana accept', '2 ana undo 1', '3 ana reject'), []],
  [log('1 ana accept', '2 ana undo 1', '3 ana undo 2'), []],
  [log('1 ana accept', '2 ana reject', '3 ana undo 2', '4 ana undo 1'), [4]],
  [
    log(
      '1 ana accept',
      '2 ana reject',
      '3 ana undo 2',
      '4 ana undo 1',
      '5 ana undo 4',
    ),
    [3],
  ],
])('redo takes back the newest undo %#', (lines, expected) => {
  expect(numbers(nextRedo(lines, 'ana'))).toEqual(expected);
});

test('of each reviewer the last verdict stands', () => {
  const lines = log('1 ana accept', '2 bo reject', '3 bo edit', '4 bo undo 3');
  expect(numbers(standing(lines))).toEqual([2, 1]);
});
