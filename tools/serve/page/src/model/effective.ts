// What stands after people have had their say: an edit replaces what it names
// and leaves the rest as it was proposed.
import type {NewSpan, Proposal, Replacement, Role} from '../api/types';
import type {CodePoints} from './code_points';
import type {Mark} from './runs';

// A part for each role. Offsets are in whatever they were given in.
export interface Parts {
  source: NewSpan | null;
  cue: NewSpan | null;
  addressee: NewSpan | null;
  content: NewSpan[];
}

export function partsOf({attribution, replacement}: Proposal): Parts {
  const part = (role: 'source' | 'cue' | 'addressee') =>
    replacement?.[role] !== undefined ? replacement[role] : attribution[role];
  return {
    source: part('source'),
    cue: part('cue'),
    addressee: part('addressee'),
    content: replacement?.content ?? attribution.content,
  };
}

export function speakersOf({attribution, replacement}: Proposal): string[] {
  return (
    replacement?.speakers ?? attribution.speakers.map((speaker) => speaker.name)
  );
}

function mapParts(parts: Parts, map: (span: NewSpan) => NewSpan): Parts {
  const one = (span: NewSpan | null) => (span ? map(span) : null);
  return {
    source: one(parts.source),
    cue: one(parts.cue),
    addressee: one(parts.addressee),
    content: parts.content.map(map),
  };
}

export const inUnits = (parts: Parts, at: CodePoints): Parts =>
  mapParts(parts, ({start, end}) => ({
    start: at.toUnit(start),
    end: at.toUnit(end),
  }));

export const inCodePoints = (parts: Parts, at: CodePoints): Parts =>
  mapParts(parts, ({start, end}) => ({
    start: at.toCodePoint(start),
    end: at.toCodePoint(end),
  }));

// REQUIRES: offsets in UTF-16 units.
export function marksOf(attribution: string, parts: Parts): Mark[] {
  const mark = (role: Role, {start, end}: NewSpan): Mark => ({
    attribution,
    role,
    start,
    end,
  });
  const marks = parts.content.map((span) => mark('content', span));
  for (const role of ['source', 'cue', 'addressee'] as const) {
    const span = parts[role];
    if (span) marks.push(mark(role, span));
  }
  return marks;
}

const same = (a: NewSpan | null, b: NewSpan | null) =>
  a?.start === b?.start && a?.end === b?.end;

// What to send so that `after` stands where `before` stood: all that was
// edited earlier, and what is other now. Offsets are code points. Null when
// nothing is other.
export function replacementFor(
  earlier: Replacement | null,
  before: Parts,
  after: Parts,
): Replacement | null {
  const changes: Replacement = {};
  for (const role of ['source', 'cue', 'addressee'] as const) {
    if (!same(before[role], after[role])) changes[role] = after[role];
  }
  const sameContent =
    before.content.length === after.content.length &&
    before.content.every((span, i) => same(span, after.content[i]!));
  if (!sameContent) changes.content = after.content;
  if (Object.keys(changes).length === 0) return null;
  return {...earlier, ...changes};
}
