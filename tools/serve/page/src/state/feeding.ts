// What is being fed from this page, and what became of each: texts, files and
// addresses. The desk takes each in as an intake, which it works off by itself;
// the page looks now and then how far it is.
import {signal} from '@preact/signals';

import {get, pathWith, post, send} from '../api/client';
import {plural} from '../ui/words';
import {attempt} from './notices';

interface Outcome {
  source: string;
  status: 'stored' | 'known' | 'refused';
  id: string | null;
  detail: string | null;
}

export interface Intake {
  id: number;
  source: string;
  state: 'waiting' | 'running' | 'done';
  read: number;
  stored: number;
  known: number;
  refused: number;
  outcomes?: Outcome[];
}

const kLookEvery = 300; // ms

export const intakes = signal<Intake[]>([]);

export async function feedText(name: string, text: string): Promise<void> {
  await feedFile(name, new Blob([text], {type: 'text/plain'}));
}

export async function feedFile(name: string, content: Blob): Promise<void> {
  await follow(async () => {
    const path = pathWith('/api/intakes', {source: name});
    const headers = {'Content-Type': 'application/octet-stream'};
    const response = await send('POST', path, {body: content, headers});
    return (await response.json()) as Intake;
  });
}

// A page or a feed; with `pages`, those that the feed links to as well.
export async function feedUrl(url: string, pages: boolean): Promise<void> {
  await follow(() => post<Intake>('/api/intakes', {url, follow: pages}));
}

export function clearDone(): void {
  intakes.value = intakes.value.filter(({state}) => state !== 'done');
}

async function follow(begin: () => Promise<Intake>): Promise<void> {
  const begun = await attempt(begin);
  if (!begun) return;
  intakes.value = [...intakes.value, begun];
  let state = begun.state;
  while (state !== 'done') {
    await new Promise((wake) => setTimeout(wake, kLookEvery));
    const now = await attempt(() => get<Intake>(`/api/intakes/${begun.id}`));
    if (!now) return;
    state = now.state;
    intakes.value = intakes.value.map((one) => (one.id === now.id ? now : one));
  }
}

// `3 stored, 1 refused: line 4: broken JSON`.
export function summaryOf(intake: Intake): string {
  const {state, read, stored, known, refused, outcomes} = intake;
  if (state === 'waiting') return 'waiting';
  const why = outcomes?.find(({status}) => status === 'refused')?.detail;
  const parts = [
    state === 'running' ? `${read} read` : '',
    stored > 0 ? `${plural(stored, 'article')} stored` : '',
    known > 0 ? `${known} known already` : '',
    refused > 0 ? `${refused} refused${why ? `: ${why}` : ''}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

// The article, when the intake brought just one.
export function articleOf({outcomes}: Intake): string | null {
  return outcomes?.length === 1 ? outcomes[0]!.id : null;
}
