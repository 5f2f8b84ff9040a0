// One article under review: a copy of what the desk knows of it.
//
// A command is sent to the desk; what the desk then says of the attribution is
// what is shown. Decisions of others come in as events and are shown alike.
// The log is kept too, since undo is read off it: what I decided yesterday can
// be taken back today, as far back as the log goes.
import {batch, computed, signal, type Signal} from '@preact/signals';

import {get, getAll, post} from '../api/client';
import {listen} from '../api/events';
import type {
  Article,
  Decision,
  Proposal,
  ProposalWithDecisions,
  Replacement,
  State,
  Verdict,
} from '../api/types';
import {CodePoints} from '../model/code_points';
import {inUnits, marksOf, partsOf} from '../model/effective';
import {nextRedo, nextUndo} from '../model/log';
import {paragraphsOf} from '../model/runs';

export interface Item {
  proposal: Proposal;
  log: Decision[];
}

export interface NewDecision {
  verdict: Verdict;
  reason?: string;
  replacement?: Replacement;
  undoes?: number;
}

const kStateAfter: Partial<Record<Verdict, State>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
};

export class Review {
  readonly at: CodePoints;
  readonly items = new Map<string, Signal<Item>>();
  // Ids, in the order in which the text has them.
  readonly order = signal<string[]>([]);
  readonly selected = signal<string | null>(null);
  readonly log = signal<Decision[]>([]);
  // Merges of this sitting: those for all articles are in no article's log.
  private readonly merges: Decision[] = [];
  // Grows whenever a span is another than before.
  private readonly spansChanged = signal(0);

  readonly paragraphs = computed(() => {
    this.spansChanged.value;
    const marks = this.order.value.flatMap((id) => this.marks(id));
    return paragraphsOf(this.article.text, marks);
  });

  readonly open = computed(
    () =>
      this.order.value.filter((id) => this.item(id).proposal.state === 'open')
        .length,
  );

  private constructor(readonly article: Article) {
    this.at = new CodePoints(article.text);
  }

  static async load(id: string): Promise<Review> {
    const review = new Review(await get<Article>(`/api/articles/${id}`));
    await review.loadAll();
    review.selected.value = review.order.value[0] ?? null;
    return review;
  }

  item(id: string): Item {
    return this.items.get(id)!.value;
  }

  get current(): Item | null {
    const id = this.selected.value;
    return id !== null && this.items.has(id) ? this.item(id) : null;
  }

  select(id: string | null): void {
    this.selected.value = id;
  }

  // To the one that is `by` places further, of those that `wanted` takes.
  step(by: 1 | -1, wanted: (item: Item) => boolean = () => true): boolean {
    const order = this.order.value;
    let i = order.indexOf(this.selected.value ?? '') + by;
    while (i >= 0 && i < order.length && !wanted(this.item(order[i]!))) i += by;
    if (i < 0 || i >= order.length) return false;
    this.select(order[i]!);
    return true;
  }

  // What is shown at once is what the desk will say when it agrees.
  async decide(id: string, decision: NewDecision): Promise<void> {
    const item = this.items.get(id)!;
    const state = kStateAfter[decision.verdict];
    if (state) {
      const proposal = {...item.value.proposal, state};
      item.value = {...item.value, proposal};
    }
    try {
      const path = `/api/attributions/${id}/decisions`;
      this.write([await post<Decision>(path, decision)]);
    } finally {
      await this.reload(id);
    }
  }

  async decideAll(
    ids: string[],
    verdict: 'accept' | 'reject',
    reason?: string,
  ): Promise<void> {
    await post('/api/decisions', {verdict, reason, attributions: ids});
    await this.loadAll();
  }

  async add(
    spans: Replacement & {content: {start: number; end: number}[]},
  ): Promise<void> {
    const path = `/api/articles/${this.article.id}/attributions`;
    const added = await post<ProposalWithDecisions>(path, spans);
    this.write(added.decisions);
    this.put([added]);
    this.select(added.attribution.id);
  }

  // One speaker is another, here or in all articles.
  async merge(from: string, into: string, everywhere: boolean): Promise<void> {
    const path = `/api/entities/${from}/decisions`;
    const article = everywhere ? {} : {article: this.article.id};
    const merge = {verdict: 'merge', into, ...article};
    this.merges.push(await post<Decision>(path, merge));
    await this.loadAll();
  }

  // The lines that were taken back; none when there was nothing to undo.
  undo(me: string): Promise<Decision[]> {
    return this.takeBack(nextUndo(this.log.value, me));
  }

  redo(me: string): Promise<Decision[]> {
    return this.takeBack(nextRedo(this.log.value, me));
  }

  private async takeBack(lines: Decision[]): Promise<Decision[]> {
    if (lines.length === 0) return [];
    const undoes = lines.map((one) => one.number);
    const {entity, now_on} = lines[0]!;
    if (entity) {
      const path = `/api/entities/${entity.id}/decisions`;
      const undo = {verdict: 'undo', undoes: undoes[0]};
      this.merges.push(await post<Decision>(path, undo));
    } else {
      await post('/api/decisions', {verdict: 'undo', undoes});
    }
    await this.loadAll();
    if (now_on !== null && this.items.has(now_on)) this.select(now_on);
    return lines;
  }

  // Shows what others decide, until the answer is called. While the desk is
  // away this is silent: whoever gives a command is told.
  follow(): () => void {
    const catchUp = (what: Promise<void>) => void what.catch(() => {});
    return listen(
      ({event, data}) => {
        if (event === 'decision') catchUp(this.hear(data as Decision));
      },
      (again) => catchUp(again ? this.loadAll() : this.hearMissed()),
    );
  }

  // What others decided after the article was loaded and before the line to the
  // desk was open.
  private async hearMissed(): Promise<void> {
    const article = this.article.id;
    for (const line of await getAll<Decision>('/api/decisions', {article})) {
      await this.hear(line);
    }
  }

  private async hear(line: Decision): Promise<void> {
    if (this.log.value.some((one) => one.number === line.number)) return;
    if (line.now_on !== null && this.items.has(line.now_on)) {
      this.write([line]);
      await this.reload(line.now_on);
    } else if (line.article === this.article.id || line.entity) {
      await this.loadAll();
    }
  }

  async loadAll(): Promise<void> {
    const article = this.article.id;
    const [proposals, log] = await Promise.all([
      getAll<Proposal>('/api/attributions', {article}),
      getAll<Decision>('/api/decisions', {article}),
    ]);
    batch(() => {
      this.log.value = log;
      this.write(this.merges);
      const kept = new Set(proposals.map(({attribution}) => attribution.id));
      for (const id of this.items.keys()) {
        if (!kept.has(id)) this.items.delete(id);
      }
      this.put(proposals);
      if (!this.items.has(this.selected.value ?? '')) {
        this.selected.value = this.order.value[0] ?? null;
      }
    });
  }

  private async reload(id: string): Promise<void> {
    const one = await get<ProposalWithDecisions>(`/api/attributions/${id}`);
    if (one.current) this.put([one]);
    else await this.loadAll();
  }

  private write(lines: Decision[]): void {
    const known = new Set(this.log.value.map((one) => one.number));
    const fresh = lines.filter((one) => !known.has(one.number));
    if (fresh.length > 0) this.log.value = [...this.log.value, ...fresh];
  }

  private put(proposals: Proposal[]): void {
    const logs = new Map<string | null, Decision[]>();
    for (const line of this.log.value) {
      const lines = logs.get(line.now_on);
      if (lines) lines.push(line);
      else logs.set(line.now_on, [line]);
    }
    let moved = false;
    batch(() => {
      for (const proposal of proposals) {
        const {id} = proposal.attribution;
        const item = {proposal, log: logs.get(id) ?? []};
        const before = this.items.get(id);
        moved ||= !before || spansDiffer(before.peek().proposal, proposal);
        if (before) before.value = item;
        else this.items.set(id, signal(item));
      }
      const order = this.inOrder();
      if (order.join() !== this.order.value.join()) this.order.value = order;
      if (moved) this.spansChanged.value++;
    });
  }

  private inOrder(): string[] {
    const place = new Map<string, number>();
    for (const [id, item] of this.items) {
      const {content, source} = item.peek().proposal.attribution;
      place.set(id, Math.min(content[0]!.start, source?.start ?? Infinity));
    }
    return [...place.keys()].sort((a, b) => place.get(a)! - place.get(b)!);
  }

  private marks(id: string) {
    const {proposal} = this.items.get(id)!.peek();
    return marksOf(id, inUnits(partsOf(proposal), this.at));
  }
}

const spansDiffer = (a: Proposal, b: Proposal) =>
  JSON.stringify(partsOf(a)) !== JSON.stringify(partsOf(b));
