// A change of spans that is not sent yet: which part it is about, and how its
// ends move. Offsets are UTF-16 units.
//
// Ends move by words, as people point at them: in “We won,” she said the end of
// the cue `said` stops after `said`, after `she`, after the closing mark …
import {kRoles, type NewSpan, type Role} from '../api/types';
import type {Parts} from './effective';

export type End = 'start' | 'end';

export interface Draft {
  // Null: a quote that was missed is being added.
  attribution: string | null;
  before: Parts;
  parts: Parts;
  role: Role;
  index: number; // of the content's parts
  end: End;
}

export function draftOf(attribution: string | null, parts: Parts): Draft {
  return {
    attribution,
    before: parts,
    parts,
    role: 'content',
    index: 0,
    end: 'end',
  };
}

export function activeSpan({parts, role, index}: Draft): NewSpan | null {
  return role === 'content' ? (parts.content[index] ?? null) : parts[role];
}

// The role; its next part when it is the content already.
export function choose(draft: Draft, role: Role): Draft {
  const parts = draft.parts.content.length;
  const again = role === 'content' && draft.role === 'content';
  const index = again ? (draft.index + 1) % parts : 0;
  return {...draft, role, index};
}

export function withSpan(draft: Draft, span: NewSpan): Draft {
  const {parts, role, index} = draft;
  if (role !== 'content') {
    return {...draft, parts: {...parts, [role]: span}};
  }
  const content = [...parts.content];
  content[index] = span;
  return {...draft, parts: {...parts, content}};
}

// The active part goes. The last part of the content stays: without content
// there is no attribution.
export function withoutActive(draft: Draft): Draft {
  const {parts, role, index} = draft;
  if (role !== 'content') return {...draft, parts: {...parts, [role]: null}};
  if (parts.content.length < 2) return draft;
  const content = parts.content.filter((_, i) => i !== index);
  return {...draft, parts: {...parts, content}, index: 0};
}

// One more part of the content, to be moved to where it belongs.
export function withNewPart(draft: Draft, stops: Stops): Draft {
  const {content} = draft.parts;
  const span = wordAt(stops, content.at(-1)!.end);
  return {
    ...draft,
    role: 'content',
    index: content.length,
    parts: {...draft.parts, content: [...content, span]},
  };
}

// Where words and marks begin, and where they end.
export interface Stops {
  starts: number[];
  ends: number[];
}

export function stopsOf(text: string): Stops {
  const starts: number[] = [];
  const ends: number[] = [];
  const words = new Intl.Segmenter(undefined, {granularity: 'word'});
  for (const {segment, index} of words.segment(text)) {
    if (segment.trim() === '') continue;
    starts.push(index);
    ends.push(index + segment.length);
  }
  return {starts, ends};
}

// The first word that begins at `unit` or after it; else the last one.
export function wordAt({starts, ends}: Stops, unit: number): NewSpan {
  const found = starts.findIndex((start) => start >= unit);
  const i = found < 0 ? starts.length - 1 : found;
  return {start: starts[i]!, end: ends[i]!};
}

// Moves the active end by words; a part that is not there yet begins as the
// word after the content.
export function move(draft: Draft, by: 1 | -1, stops: Stops): Draft {
  const span = activeSpan(draft);
  if (!span) {
    const {content} = draft.parts;
    return withSpan(draft, wordAt(stops, content.at(-1)!.end));
  }
  const all = draft.end === 'start' ? stops.starts : stops.ends;
  const now = span[draft.end];
  const to =
    by > 0
      ? all.find((stop) => stop > now)
      : all.findLast((stop) => stop < now);
  return to === undefined ? draft : withEndAt(draft, to);
}

// By single characters, never into the middle of one.
export function nudge(draft: Draft, by: 1 | -1, text: string): Draft {
  const span = activeSpan(draft);
  if (!span) return draft;
  const now = span[draft.end];
  const code = text.codePointAt(by > 0 ? now : Math.max(now - 2, 0)) ?? 0;
  const size = code > 0xffff ? 2 : 1;
  const to = now + by * size;
  return to < 0 || to > text.length ? draft : withEndAt(draft, to);
}

// Nothing happens when the end would pass the other one.
export function withEndAt(draft: Draft, unit: number): Draft {
  const span = activeSpan(draft);
  if (!span) return draft;
  const moved = {...span, [draft.end]: unit};
  return moved.start < moved.end ? withSpan(draft, moved) : draft;
}

// The end of a word or its start, whichever end is moved, that is nearest.
export function nearest(draft: Draft, unit: number, stops: Stops): number {
  const all = draft.end === 'start' ? stops.starts : stops.ends;
  let best = all[0] ?? unit;
  for (const stop of all) {
    if (Math.abs(stop - unit) < Math.abs(best - unit)) best = stop;
  }
  return best;
}

export const roleOfDigit = (digit: string): Role | undefined =>
  /^[1-4]$/.test(digit) ? kRoles[Number(digit) - 1] : undefined;
