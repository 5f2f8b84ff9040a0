// What is being fed from this page: texts and files, one after the other, and
// what became of each.
import {signal} from '@preact/signals';

import {pathWith, Refused, send} from '../api/client';
import type {Article} from '../api/types';
import {plural} from '../ui/words';

export interface Fed {
  key: number;
  name: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  detail: string;
  article: string | null;
}

interface Outcome {
  line: number;
  status: 'stored' | 'known' | 'refused';
  detail: string | null;
}

const kMediaTypes: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

export const mediaTypeOf = (name: string) =>
  kMediaTypes[name.split('.').pop()!.toLowerCase()] ?? 'text/plain';

export const fed = signal<Fed[]>([]);

let nextKey = 0;
let last: Promise<void> = Promise.resolve();

// Queued behind what is being fed already; resolves when it is done.
export function feed(name: string, content: Blob | string): Promise<void> {
  const key = nextKey++;
  fed.value = [
    ...fed.value,
    {key, name, state: 'waiting', detail: '', article: null},
  ];
  last = last.then(() => feedNow(key, name, content));
  return last;
}

export function clearFed(): void {
  const isGoing = ({state}: Fed) => state === 'waiting' || state === 'running';
  fed.value = fed.value.filter(isGoing);
}

function set(key: number, change: Partial<Fed>): void {
  fed.value = fed.value.map((one) =>
    one.key === key ? {...one, ...change} : one,
  );
}

async function feedNow(
  key: number,
  name: string,
  content: Blob | string,
): Promise<void> {
  set(key, {state: 'running'});
  try {
    const response = await send(
      'POST',
      pathWith('/api/articles', {source: name}),
      {
        body: content,
        headers: {'Content-Type': mediaTypeOf(name)},
      },
    );
    set(key, {
      state: 'done',
      ...became(response.status, await response.json()),
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    set(key, {state: 'refused', detail: error.message});
  }
}

function became(
  status: number,
  answer: Article | {outcomes: Outcome[]},
): Pick<Fed, 'detail' | 'article'> {
  if ('outcomes' in answer) {
    return {detail: summary(answer.outcomes), article: null};
  }
  const detail =
    status === 201
      ? plural(answer.attributions, 'finding')
      : 'was here already';
  return {detail, article: answer.id};
}

function summary(outcomes: Outcome[]): string {
  const count = (status: Outcome['status']) =>
    outcomes.filter((one) => one.status === status).length;
  const refused = outcomes.find((one) => one.status === 'refused');
  return [
    `${count('stored')} stored`,
    count('known') > 0 ? `${count('known')} known` : '',
    refused
      ? `${count('refused')} refused; line ${refused.line}: ${refused.detail}`
      : '',
  ]
    .filter(Boolean)
    .join(', ');
}
