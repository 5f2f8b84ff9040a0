// Who sits at the desk. Verdicts of this name are one's own: those, and only
// those, can be taken back.
import {signal} from '@preact/signals';

import {get} from '../api/client';

export interface Me {
  name: string;
  role: 'none' | 'reader' | 'reviewer' | 'admin';
  rules_sha256: string;
}

export const me = signal<Me | null>(null);

export async function loadMe(): Promise<void> {
  me.value = await get<Me>('/api/me');
}

export const mayReview = () =>
  me.value?.role === 'reviewer' || me.value?.role === 'admin';
