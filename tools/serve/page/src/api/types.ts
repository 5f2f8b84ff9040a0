// What the desk answers, as /openapi.json describes it. Offsets count Unicode
// code points of the article's text.

export type Verdict = 'accept' | 'reject' | 'edit' | 'undo' | 'add' | 'merge';
export type State = 'open' | 'accepted' | 'rejected' | 'edited' | 'withdrawn';
export type Role = 'source' | 'cue' | 'content' | 'addressee';

export const kRoles: readonly Role[] = [
  'source',
  'cue',
  'content',
  'addressee',
];

export interface NewSpan {
  start: number;
  end: number;
}

export interface Span extends NewSpan {
  text: string;
}

export interface Speaker {
  entity: string;
  name: string;
  kind: string;
  why: string;
}

export interface Attribution {
  id: string;
  mode: 'direct' | 'indirect' | 'mixed';
  act: string;
  negated: boolean;
  zone: string;
  source: Span | null;
  source_status: string;
  cue: (Span & {lemma: string}) | null;
  content: Span[];
  quotes: Span[];
  addressee: Span | null;
  speakers: Speaker[];
  within: string | null;
  continues: string | null;
  claim: string | null;
  rule: string | null;
  confidence: number | null;
  confidence_basis: string | null;
}

export interface ArticleItem {
  id: string;
  source: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  fed_at: string;
  fed_by: string;
  superseded_by: string | null;
  attributions: number;
  reviewed: number;
  conflicts: number;
}

export interface Article extends ArticleItem {
  text: string;
}

// What it does not name stays as proposed.
export interface Replacement {
  source?: NewSpan | null;
  cue?: NewSpan | null;
  addressee?: NewSpan | null;
  content?: NewSpan[];
  speakers?: string[];
}

// One speaker over all articles, under all names that were merged.
export interface PersonName {
  id: string;
  name: string;
  entity: string;
}

export interface Proposal {
  state: State;
  conflict: boolean;
  current: boolean;
  article: Pick<
    ArticleItem,
    'id' | 'source' | 'title' | 'publisher' | 'published'
  >;
  attribution: Attribution;
  // The edit that counts.
  replacement: Replacement | null;
  // Who added it; null: a rule found it.
  added_by: string | null;
  people: PersonName[];
}

export interface ProposalWithDecisions extends Proposal {
  decisions: Decision[];
}

export interface Named {
  id: string;
  name: string;
}

export interface Decision {
  number: number;
  attribution: string | null;
  article: string | null;
  reviewer: string;
  at: string;
  verdict: Verdict;
  reason: string | null;
  replacement: Replacement | null;
  undoes: number | null;
  // The number of the first decision made in the same go; null: made alone.
  batch: number | null;
  // What it was about; null: a merge.
  words: {exact: string} | null;
  // Where its words are now; null: they are gone, or it merges two people.
  now_on: string | null;
  entity?: Named | null;
  into?: Named | null;
}

export interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
}

export interface RuleCount {
  rule: string | null;
  proposed: number;
  accepted: number;
  rejected: number;
  edited: number;
  accepted_share: number | null;
  interval: [number, number];
}

// RFC 9457.
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
}

export interface Person extends Named {
  kind: string;
  // All that were merged into one, its own name first.
  names: string[];
  articles: number;
  attributions: number;
  first: string | null;
  last: string | null;
  conflict: boolean;
}

export interface PersonInFull extends Person {
  outlets: {outlet: string | null; attributions: number}[];
  days: {day: string; attributions: number}[];
  decisions: Decision[];
}

// One claim of a speaker as several articles worded it.
export interface Wording {
  attribution: string;
  article: Proposal['article'];
  text: string;
}

export interface ClaimGroup {
  id: string;
  wordings: Wording[];
}
