// How what the desk says in one word reads as words for a person.
import type {Decision} from '../api/types';

const kWhy: Record<string, string> = {
  name: 'named in full',
  nickname: 'by a short or other form of the name',
  surname: 'by the surname',
  'given-name': 'by the given name',
  acronym: 'by an acronym of the name',
  'short-form': 'by a short form of the name',
  apposition: 'named beside the phrase',
  role: 'the text says who holds this office',
  age: 'the person of that age',
  introduction: 'named in the next sentence',
  description: 'the phrase means whom the text is about',
  affiliation: 'speaks for the body',
  pronoun: 'the person that the text is about there',
  relative: 'the person before “who”',
  publication: 'what is published speaks for whom it is by',
  'carried-over': 'no source here; the speaker before goes on',
  'subject-before': 'no source here; the sentence before is about that person',
  repeated: 'no source here; the same words have a speaker elsewhere',
  reviewer: 'a reviewer said so',
};

const kStatus: Record<string, string> = {
  named: 'named',
  pronoun: 'a pronoun',
  described: 'described, not named',
  implicit: 'not in the sentence',
  none: 'nobody is said to have uttered it',
};

export const whyInWords = (why: string) => kWhy[why] ?? why;
export const statusInWords = (status: string) => kStatus[status] ?? status;

export const percent = (share: number) => `${Math.round(share * 100)} %`;

export const plural = (n: number, one: string, many = one + 's') =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export function dateInWords(iso: string | null): string {
  const at = iso ? new Date(iso) : null;
  if (!at || Number.isNaN(at.getTime())) return '';
  return at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function timeInWords(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

const kDone: Record<string, string> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'changed',
  undo: 'took back',
  add: 'added',
  merge: 'merged',
};

// `rejected: a title`, `took back no. 7`.
export const verdictInWords = ({verdict, reason, undoes}: Decision) =>
  (kDone[verdict] ?? verdict) +
  (undoes === null ? '' : ` no. ${undoes}`) +
  (reason === null ? '' : `: ${reason}`);
