// What is sent when a person changes spans: the roles that are other than
// before, `null` for one that was taken away, and what was edited earlier.
import {expect, test} from 'vitest';

import type {NewSpan} from '../src/api/types';
import {replacementFor, type Parts} from '../src/model/effective';

const span = (start: number, end: number): NewSpan => ({start, end});

const kBefore: Parts = {
  source: span(10, 13),
  cue: span(14, 18),
  addressee: null,
  content: [span(0, 9)],
};

test('nothing is sent when nothing is other', () => {
  expect(replacementFor({speakers: ['Ana']}, kBefore, {...kBefore})).toBeNull();
});

test('what is other is sent, with what was edited earlier', () => {
  const after = {...kBefore, cue: null, content: [span(0, 9), span(20, 25)]};
  expect(replacementFor({speakers: ['Ana']}, kBefore, after)).toEqual({
    speakers: ['Ana'],
    cue: null,
    content: [span(0, 9), span(20, 25)],
  });
});
