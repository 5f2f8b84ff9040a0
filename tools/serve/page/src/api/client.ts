// Talks to the desk. Every answer that is no success is thrown as a Refused,
// whose message is the problem's `detail`: "no attribution a:x".
//
// A command carries an Idempotency-Key, so that sending it again after the
// line broke does it once.
import {signal} from '@preact/signals';

import type {Page, Problem} from './types';

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: string,
    detail: string,
  ) {
    super(detail);
  }
}

const kTokenKey = 'quoth-token';

// True while the desk wants a token that it was not given.
export const tokenWanted = signal(false);

const kept = () => sessionStorage.getItem(kTokenKey);

export function useToken(token: string): void {
  sessionStorage.setItem(kTokenKey, token.trim());
  tokenWanted.value = false;
}

export type Query = Record<string, string | number | boolean | undefined>;

export function pathWith(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  );
  const all = new URLSearchParams(
    given.map(([name, value]) => [name, String(value)]),
  );
  return given.length > 0 ? `${path}?${all}` : path;
}

export async function send(
  method: string,
  path: string,
  init: {body?: BodyInit; headers?: Record<string, string>} = {},
): Promise<Response> {
  const token = kept();
  const response = await fetch(path, {
    method,
    body: init.body,
    headers: {
      ...init.headers,
      ...(token ? {Authorization: `Bearer ${token}`} : {}),
    },
  }).catch(() => {
    throw new Refused(0, 'unreachable', 'The desk does not answer.');
  });
  if (response.ok) return response;
  // An answer that comes late, to what was asked before signing in, says
  // nothing of the token that is there now.
  if (response.status === 401 && kept() === token) tokenWanted.value = true;
  throw await refusedBy(response);
}

async function refusedBy(response: Response): Promise<Refused> {
  const {status, statusText} = response;
  try {
    const problem = (await response.json()) as Problem;
    const kind = problem.type.replace('urn:quoth:problem:', '');
    return new Refused(status, kind, problem.detail);
  } catch {
    return new Refused(status, 'http', `${status} ${statusText}`);
  }
}

export async function get<T>(path: string, query?: Query): Promise<T> {
  const response = await send('GET', pathWith(path, query));
  return (await response.json()) as T;
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await send('POST', path, {
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
  });
  return (await response.json()) as T;
}

// All parts of a list, one after the other.
export async function getAll<Item>(
  path: string,
  query: Query = {},
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Page<Item> = await get(path, {...query, cursor, limit: 500});
    items.push(...page.items);
    cursor = page.next_cursor;
  }
  return items;
}
