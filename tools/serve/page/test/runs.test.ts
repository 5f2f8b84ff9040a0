// The runs of text between the ends of marks: in `“We won,” Ana Ortiz said` the
// quotation is marked by an inner and by an outer attribution.
import {expect, test} from 'vitest';

import {innermost, paragraphsOf, type Mark} from '../src/model/runs';

const kText = '“We won,” Ana Ortiz said, the Examiner reported.\n\nEnd.';

function mark(attribution: string, role: Mark['role'], words: string): Mark {
  const start = kText.indexOf(words);
  return {attribution, role, start, end: start + words.length};
}

const kMarks = [
  mark('outer', 'content', '“We won,” Ana Ortiz said'),
  mark('inner', 'content', '“We won,”'),
  mark('inner', 'source', 'Ana Ortiz'),
];

test('runs are cut where marks begin and end, and hold all the text', () => {
  const [first, last] = paragraphsOf(kText, kMarks);
  expect(first!.runs.map((run) => [run.text, run.marks.length])).toEqual([
    ['“We won,”', 2],
    [' ', 1],
    ['Ana Ortiz', 2],
    [' said', 1],
    [', the Examiner reported.', 0],
  ]);
  expect(last!.runs.map((run) => run.text)).toEqual(['End.']);
});

test('a mark over two paragraphs is in both', () => {
  const text = '“One.\r\nTwo.”';
  const over: Mark = {
    attribution: 'a',
    role: 'content',
    start: 0,
    end: text.length,
  };
  expect(paragraphsOf(text, [over]).map((one) => one.runs[0]!.marks)).toEqual([
    [over],
    [over],
  ]);
});

test('a click means the innermost', () => {
  const [first] = paragraphsOf(kText, kMarks);
  expect(first!.runs.map(innermost)).toEqual([
    'inner',
    'outer',
    'inner',
    'outer',
    null,
  ]);
});
