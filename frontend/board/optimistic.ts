// The card in its new place at once: moved between the lists' items. The server's answer fills the lists anew whatever it decides,
// which puts a refused card back. A card that is dropped again before its answer is on one journey until the last answer.

import { idOf, indexOf, type Item, type Rows } from './rows';
import type { Place } from './place';

/** What is on its way on a board. */
export class Hopes {
  private readonly journeys = new Map<string, Journey>();

  /** @param lists all that the board has now */
  constructor(private readonly lists: () => Rows[]) {}

  /**
   * Puts the card into its place; answers a function that ends the wait for the server. Where nothing was done, and the server
   * could not draw the lists anew either, the card goes back.
   */
  place(card: Item, task: string, from: Rows, to: Place): (done: boolean) => void {
    const journey = this.journeys.get(task) ?? new Journey(card, task, this.lists);
    this.journeys.set(task, journey);
    journey.drop(from, to);
    return (done) => {
      if (!journey.answered(done)) return;
      if (this.journeys.get(task) === journey) this.journeys.delete(task);
    };
  }

  /** The board has gone: what is not answered by now may never be. */
  forget(): void {
    this.journeys.forEach((journey) => journey.end());
    this.journeys.clear();
  }
}

class Journey {
  private readonly carried: Item;
  /** Lists that it was taken from. */
  private readonly left = new Set<Rows>();
  private to!: Place;
  private unanswered = 0;
  private ended = false;
  /** The server's row that was taken out last, and of which filling: what the server fills after that is right as it is. */
  private taken: { list: Rows; item: Item; index: number; filled: number } | null = null;

  constructor(
    card: Item,
    private readonly task: string,
    private readonly lists: () => Rows[],
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

  /** Answers whether that was the last answer. */
  answered(done: boolean): boolean {
    if (--this.unanswered > 0) return false;
    this.end();
    if (!done) requestAnimationFrame(this.putBack); // after the lists were drawn anew, if they are
    return true;
  }

  end(): void {
    this.ended = true;
  }

  private isHope(item: Item | undefined): boolean {
    return item?.key === this.carried.key;
  }

  private takeOut(): void {
    for (const list of this.lists()) {
      for (let index = indexOf(list, this.task); index >= 0; index = indexOf(list, this.task)) {
        const item = list.items[index]!;
        if (!this.isHope(item)) this.taken = { list, item, index, filled: list.filled };
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

  /** Another person's refresh may come before our answer and would put the card back for a moment, or into another column. */
  private readonly keep = (): void => {
    if (this.ended) return;
    const { task, to } = this;
    const allowed = (list: Rows, item: Item | undefined) =>
      list === to.list && (this.isHope(item) || !this.left.has(list)); // the server's row may stand there already
    const isElsewhere = (list: Rows) => list.items.some((item) => idOf(item) === task && !allowed(list, item));
    if (this.lists().some(isElsewhere) || indexOf(to.list, task) < 0) this.put();
    requestAnimationFrame(this.keep);
  };

  private readonly putBack = (): void => {
    for (const list of this.lists()) {
      const index = list.items.findIndex((item) => this.isHope(item));
      if (index >= 0) list.items = list.items.toSpliced(index, 1);
    }
    const { list, item, index, filled } = this.taken ?? {};
    if (list && list.filled === filled && indexOf(list, this.task) < 0) list.items = list.items.toSpliced(index!, 0, item);
  };
}
