// The card in its new place at once: moved between the lists' items. The server's answer fills the lists anew whatever it decides,
// which puts a refused card back. A card that is dropped again before its answer is on one journey through all of these lists.

import { idOf, indexOf, type Item, type Rows } from './rows';
import type { Place } from './place';

const journeys = new Map<string, Journey>();

class Journey {
  private readonly carried: Item;
  /** Lists that it was taken from. */
  private readonly left = new Set<Rows>();
  private to!: Place;
  private unanswered = 0;
  /** The server's row that was taken out last, and of which filling: what the server fills after that is right as it is. */
  private taken: { list: Rows; item: Item; index: number; filled: number } | null = null;

  constructor(
    card: Item,
    private readonly task: string,
  ) {
    this.carried = { ...card, key: `~${task}` }; // its key must not be another row's
    requestAnimationFrame(this.keep);
  }

  drop(from: Rows, to: Place): void {
    this.left.add(from);
    this.to = to;
    this.unanswered++;
    this.put();
  }

  answered(done: boolean): void {
    if (--this.unanswered > 0) return;
    journeys.delete(this.task);
    if (!done) requestAnimationFrame(this.putBack); // after the lists were drawn anew, if they are
  }

  private takeOut(): void {
    for (const list of new Set([...this.left, this.to.list])) {
      for (let index = indexOf(list, this.task); index >= 0; index = indexOf(list, this.task)) {
        const item = list.items[index]!;
        if (item.key !== this.carried.key) this.taken = { list, item, index, filled: list.filled };
        list.items = list.items.toSpliced(index, 1);
      }
    }
  }

  private put(): void {
    this.takeOut();
    const { list, above, below } = this.to;
    const under = below === null ? -1 : indexOf(list, below);
    const over = above === null ? -1 : indexOf(list, above);
    list.items = list.items.toSpliced(under >= 0 ? under : over + 1, 0, this.carried);
  }

  /** Another person's refresh may come before our answer and would put the card back for a moment. */
  private readonly keep = (): void => {
    if (this.unanswered === 0) return;
    const isBack = (list: Rows) => list.items.some((item) => idOf(item) === this.task && (list !== this.to.list || item!.key !== this.carried.key));
    if ([...this.left].some(isBack) || indexOf(this.to.list, this.task) < 0) this.put();
    requestAnimationFrame(this.keep);
  };

  private readonly putBack = (): void => {
    const { task, carried, to } = this;
    for (const list of new Set([...this.left, to.list])) {
      const index = list.items.findIndex((item) => item?.key === carried.key);
      if (index >= 0) list.items = list.items.toSpliced(index, 1);
    }
    const { list, item, index, filled } = this.taken ?? {};
    if (list && list.filled === filled && indexOf(list, task) < 0) list.items = list.items.toSpliced(index!, 0, item);
  };
}

/**
 * Puts the card into its place; answers a function that ends the wait for the server. Where nothing was done, and the server
 * could not draw the lists anew either, the card goes back.
 */
export function place(card: Item, task: string, from: Rows, to: Place): (done: boolean) => void {
  const journey = journeys.get(task) ?? new Journey(card, task);
  journeys.set(task, journey);
  journey.drop(from, to);
  return (done) => journey.answered(done);
}
