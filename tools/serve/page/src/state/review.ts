// One article under review.
//
// The page does what the desk does: it holds the log of decisions and derives
// from it what stands. A command is a line sent to the desk; once the desk has
// written it, it is added here, and so is every line that others write, which
// come in as events. Nothing else changes what is shown.
import {batch, computed, signal, type Signal} from '@preact/signals';

import {get, getAll} from '../api/client';
import type {Article, Decision, Proposal} from '../api/types';
import {CodePoints} from '../model/code_points';
import {inUnits, marksOf, partsOf} from '../model/effective';
import {paragraphsOf} from '../model/runs';

export interface Item {
  proposal: Proposal;
  log: Decision[];
}

export class Review {
  readonly at: CodePoints;
  readonly items = new Map<string, Signal<Item>>();
  // Ids, in the order in which the text has them.
  readonly order = signal<string[]>([]);
  readonly selected = signal<string | null>(null);
  // Grows whenever a span is another than before.
  private readonly spansChanged = signal(0);

  readonly paragraphs = computed(() => {
    this.spansChanged.value;
    const marks = this.order.value.flatMap((id) => this.marks(id));
    return paragraphsOf(this.article.text, marks);
  });

  private constructor(readonly article: Article) {
    this.at = new CodePoints(article.text);
  }

  static async load(id: string): Promise<Review> {
    const [article, proposals] = await Promise.all([
      get<Article>(`/api/articles/${id}`),
      getAll<Proposal>('/api/attributions', {article: id}),
    ]);
    const review = new Review(article);
    review.add(proposals);
    review.selected.value = review.order.value[0] ?? null;
    return review;
  }

  item(id: string): Item {
    return this.items.get(id)!.value;
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

  private add(proposals: Proposal[]): void {
    batch(() => {
      for (const proposal of proposals) {
        const {id} = proposal.attribution;
        this.items.set(id, signal({proposal, log: []}));
      }
      this.order.value = [...this.items.keys()].sort(
        (a, b) => this.place(a) - this.place(b),
      );
    });
  }

  private place(id: string): number {
    const {content, source} = this.item(id).proposal.attribution;
    return Math.min(content[0]!.start, source?.start ?? Infinity);
  }

  private marks(id: string) {
    const {proposal} = this.items.get(id)!.peek();
    return marksOf(id, inUnits(partsOf(proposal), this.at));
  }
}
