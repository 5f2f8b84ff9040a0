// What a person is doing with the article under review: which dialog is open,
// which spans are being changed, and the commands that keys and buttons give.
import {signal} from '@preact/signals';

import type {NewSpan} from '../api/types';
import {draftOf, stopsOf, wordAt, type Draft, type Stops} from '../model/draft';
import {
  inCodePoints,
  inUnits,
  partsOf,
  replacementFor,
} from '../model/effective';
import {plural} from '../ui/words';
import {attempt, say} from './notices';
import type {NewDecision, Review} from './review';
import {me} from './session';

export type DialogName =
  'reject' | 'speaker' | 'merge' | 'bulk' | 'export' | 'keys';

export class Desk {
  readonly dialog = signal<DialogName | null>(null);
  readonly draft = signal<Draft | null>(null);
  // Of a quote that is being added.
  readonly newSpeaker = signal('');
  readonly stops: Stops;
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly review: Review) {
    this.stops = stopsOf(review.article.text);
  }

  // Commands are done one after the other, however fast the keys come: the
  // second of two undos must see what the first one took back.
  private inTurn<T>(command: () => Promise<T>): Promise<T | null> {
    const done = this.last.then(() => attempt(command));
    this.last = done;
    return done;
  }

  // The selected one is judged, and the next one is shown without waiting.
  async judge(decision: NewDecision): Promise<void> {
    const id = this.review.selected.value;
    if (id === null) return;
    this.dialog.value = null;
    this.review.step(1);
    await this.inTurn(() => this.review.decide(id, decision));
  }

  async setSpeakers(speakers: string[]): Promise<void> {
    const item = this.review.current;
    if (!item) return;
    this.dialog.value = null;
    const {attribution, replacement} = item.proposal;
    await this.inTurn(() =>
      this.review.decide(attribution.id, {
        verdict: 'edit',
        replacement: {...replacement, speakers},
      }),
    );
  }

  // True when the desk did it.
  async merge(from: string, into: string, everywhere: boolean) {
    const done = await this.inTurn(async () => {
      await this.review.merge(from, into, everywhere);
      return true;
    });
    if (done) say('Merged.');
    return done === true;
  }

  beginEdit(): void {
    const item = this.review.current;
    if (!item) return;
    const parts = inUnits(partsOf(item.proposal), this.review.at);
    this.draft.value = draftOf(item.proposal.attribution.id, parts);
  }

  // Begins with the selected words; without any, with the word after the
  // selected attribution.
  beginAdd(selected: NewSpan | null): void {
    const content = [selected ?? this.wordAfterCurrent()];
    this.newSpeaker.value = '';
    this.draft.value = draftOf(null, {
      source: null,
      cue: null,
      addressee: null,
      content,
    });
  }

  private wordAfterCurrent(): NewSpan {
    const item = this.review.current;
    if (!item) return wordAt(this.stops, 0);
    const parts = inUnits(partsOf(item.proposal), this.review.at);
    return wordAt(this.stops, parts.content.at(-1)!.end);
  }

  cancelDraft(): void {
    this.draft.value = null;
  }

  // Comes back when the desk refuses it.
  async saveDraft(): Promise<void> {
    const draft = this.draft.value;
    if (!draft) return;
    this.draft.value = null;
    const saved = await this.inTurn(async () => {
      await (draft.attribution === null
        ? this.saveAdded(draft)
        : this.saveEdited(draft, draft.attribution));
      return true;
    });
    if (!saved) this.draft.value = draft;
  }

  private async saveAdded(draft: Draft): Promise<void> {
    const name = this.newSpeaker.value.trim();
    await this.review.add({
      ...inCodePoints(draft.parts, this.review.at),
      speakers: name === '' ? [] : [name],
    });
    say('Added.');
  }

  private async saveEdited(draft: Draft, id: string): Promise<void> {
    const replacement = replacementFor(
      this.review.item(id).proposal.replacement,
      inCodePoints(draft.before, this.review.at),
      inCodePoints(draft.parts, this.review.at),
    );
    if (replacement) {
      await this.review.decide(id, {verdict: 'edit', replacement});
    }
  }

  async undo(): Promise<void> {
    const name = me.value?.name ?? '';
    const lines = await this.inTurn(() => this.review.undo(name));
    if (lines) say(tookBack(lines.length, 'decision', 'Nothing to undo.'));
  }

  async redo(): Promise<void> {
    const name = me.value?.name ?? '';
    const lines = await this.inTurn(() => this.review.redo(name));
    if (lines) say(tookBack(lines.length, 'undo', 'Nothing to redo.'));
  }
}

const tookBack = (count: number, what: string, nothing: string) =>
  count === 0 ? nothing : `Took back ${plural(count, what)}.`;
