// What the page says to a person: one line at the foot of the page, which
// screen readers read out.
import {signal} from '@preact/signals';

import {Refused} from '../api/client';

export interface Notice {
  text: string;
  wrong: boolean;
}

export const notice = signal<Notice | null>(null);

export function say(text: string): void {
  notice.value = {text, wrong: false};
}

export function sayWrong(error: unknown): void {
  if (!(error instanceof Error)) throw error;
  if (error instanceof Refused && error.status === 401) return;
  notice.value = {text: error.message, wrong: true};
}

// Runs what may be refused; says so when it was.
export async function attempt<T>(what: () => Promise<T>): Promise<T | null> {
  try {
    return await what();
  } catch (error) {
    sayWrong(error);
    return null;
  }
}
