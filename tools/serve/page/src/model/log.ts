// Reading the log of decisions: whose verdicts stand, and what undo takes back.
//
// Lines are numbered in the order in which they were written. An undo is a line
// too, and can itself be taken back, so whether a line stands is settled from
// the last to the first, as the desk does it:
//
//   1 accept   2 reject   3 undo 2   4 undo 3      1 and 2 stand
import type {Decision} from '../api/types';

function undoneIn(log: Decision[]): Set<number> {
  const undone = new Set<number>();
  for (const one of newestFirst(log)) {
    if (one.verdict === 'undo' && !undone.has(one.number)) {
      undone.add(one.undoes!);
    }
  }
  return undone;
}

const newestFirst = (log: Decision[]) =>
  [...log].sort((a, b) => b.number - a.number);

// Of each reviewer the last verdict that was not taken back, newest first.
export function standing(log: Decision[]): Decision[] {
  const undone = undoneIn(log);
  const last = new Map<string, Decision>();
  for (const one of newestFirst(log)) {
    const counts = one.verdict !== 'undo' && !undone.has(one.number);
    if (counts && !last.has(one.reviewer)) last.set(one.reviewer, one);
  }
  return [...last.values()];
}

// The lines that undo takes back next: the newest of mine that stands, with
// all that was decided in the same go.
export function nextUndo(log: Decision[], me: string): Decision[] {
  const undone = undoneIn(log);
  const mine = newestFirst(log).filter(
    (one) =>
      one.reviewer === me && one.verdict !== 'undo' && !undone.has(one.number),
  );
  return withItsBatch(mine);
}

// The undos that redo takes back: my newest that stands, unless I decided
// something since.
export function nextRedo(log: Decision[], me: string): Decision[] {
  const undone = undoneIn(log);
  const verdicts = new Map(log.map((one) => [one.number, one.verdict]));
  const mine = newestFirst(log).filter((one) => one.reviewer === me);
  const newest = mine.find((one) => one.verdict !== 'undo')?.number ?? 0;
  const undos = mine.filter(
    (one) =>
      one.verdict === 'undo' &&
      one.number > newest &&
      !undone.has(one.number) &&
      verdicts.get(one.undoes!) !== 'undo',
  );
  return withItsBatch(undos);
}

function withItsBatch(lines: Decision[]): Decision[] {
  const [first] = lines;
  if (!first) return [];
  if (first.batch === null) return [first];
  return lines.filter((one) => one.batch === first.batch);
}
