// Cuts an article into paragraphs, and each paragraph into runs: the longest
// stretches throughout which the same marks hold. In
//
//   “We won,” Ana Ortiz told reporters, the Examiner reported.
//
// “Ana Ortiz” is the source of one attribution and part of the content of
// another: a run with two marks. Offsets here are UTF-16 units.
import type {Role} from '../api/types';

export interface Mark {
  attribution: string;
  role: Role;
  start: number;
  end: number;
}

export interface Run {
  start: number;
  end: number;
  text: string;
  marks: Mark[];
}

export interface Paragraph {
  start: number;
  end: number;
  runs: Run[];
}

export function paragraphsOf(text: string, marks: Mark[]): Paragraph[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const paragraphs: Paragraph[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index;
    const end = start + line[0].length;
    while (next < sorted.length && sorted[next]!.start < end) {
      open.push(sorted[next++]!);
    }
    open = open.filter((mark) => mark.end > start);
    if (line[0].trim() === '') continue;
    paragraphs.push({start, end, runs: runsOf(text, start, end, open)});
  }
  return paragraphs;
}

// The runs of text[start, end). Marks may begin before it and end after it.
export function runsOf(
  text: string,
  start: number,
  end: number,
  marks: Mark[],
): Run[] {
  const borders = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) borders.add(mark.start);
    if (mark.end > start && mark.end < end) borders.add(mark.end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i]!;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: marks.filter((mark) => mark.start < to && mark.end > from),
    };
  });
}

// The attribution that a click on a run means: of those whose content or
// other part covers it, the one with the least text marked so there.
export function innermost(run: Run): string | null {
  let best: Mark | null = null;
  for (const mark of run.marks) {
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best?.attribution ?? null;
}
