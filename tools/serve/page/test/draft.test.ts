// Spans while a person edits them: their ends move from word to word, and
// never onto half of `👍`.
import {expect, test} from 'vitest';

import type {Role} from '../src/api/types';
import * as drafts from '../src/model/draft';
import type {Draft, End} from '../src/model/draft';

const kText = '“We won,” she said of 👍 Ana.';
const kStops = drafts.stopsOf(kText);

const spanOf = (words: string) => {
  const start = kText.indexOf(words);
  return {start, end: start + words.length};
};

const kDraft = drafts.draftOf('a:x', {
  source: spanOf('she'),
  cue: spanOf('said'),
  addressee: null,
  content: [spanOf('“We won,”')],
});

function active(draft: Draft): string | null {
  const span = drafts.activeSpan(draft);
  return span && kText.slice(span.start, span.end);
}

const at = (role: Role, end: End): Draft => ({
  ...drafts.choose(kDraft, role),
  end,
});

test.each<[Role, End, 1 | -1, string]>([
  ['content', 'end', -1, '“We won,'],
  ['content', 'end', 1, '“We won,” she'],
  ['content', 'start', 1, 'We won,”'],
  ['cue', 'start', -1, 'she said'],
  ['cue', 'end', -1, 'said'], // it would be empty
  ['addressee', 'end', 1, 'she'], // none yet: the first word after the content
])('the %s: its %s moves by %i', (role, end, by, expected) => {
  const draft = at(role, end);
  expect(active(drafts.move(draft, by, kStops))).toBe(expected);
});

test('an end moves by characters, never into one', () => {
  let draft = drafts.withSpan(at('addressee', 'end'), spanOf('of 👍'));
  draft = drafts.nudge(draft, -1, kText);
  expect(active(draft)).toBe('of ');
  expect(active(drafts.nudge(draft, 1, kText))).toBe('of 👍');
});

test('the last part of the content stays', () => {
  expect(drafts.withoutActive(kDraft)).toBe(kDraft);
  const two = drafts.withNewPart(kDraft, kStops);
  expect(active(two)).toBe('she');
  expect(drafts.withoutActive(two).parts).toEqual(kDraft.parts);
  expect(drafts.withoutActive(at('cue', 'end')).parts.cue).toBeNull();
});

test('choosing the content again goes to its next part', () => {
  const two = drafts.withNewPart(kDraft, kStops);
  expect(two.index).toBe(1);
  expect(drafts.choose(two, 'content').index).toBe(0);
});

test('a dragged end lands where a word ends or begins', () => {
  const within = kText.indexOf('aid');
  expect(drafts.nearest(at('cue', 'end'), within, kStops)).toBe(
    spanOf('she').end,
  );
  expect(drafts.nearest(at('cue', 'start'), within, kStops)).toBe(
    spanOf('said').start,
  );
});
