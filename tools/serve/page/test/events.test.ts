// Server-sent events as they come over the line: `id: 7`, `event: decision`.
import {expect, test} from 'vitest';

import {parseEvent} from '../src/api/events';

test.each([
  [':', null],
  ['id: 7\nevent: decision\ndata: {"number":7}', 'decision'],
  ['data: {"number":7}', 'message'],
])('%j', (block, event) => {
  expect(parseEvent(block)).toEqual(event && {event, data: {number: 7}});
});
