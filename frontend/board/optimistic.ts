// The card in its new place at once: moved between the lists' items. The server's answer fills both lists anew whatever it
// decides, which puts a refused card back.

import { idOf, indexOf, type Item, type Rows } from './rows';
import type { Place } from './place';

/** Of each task the card that was dropped last: where it was dropped before it does not stand any more. */
const latest = new Map<string, Item>();

/**
 * Puts the card into its place; answers a function that ends the wait for the server. Where nothing was done, and the server
 * could not draw the lists anew either, the card goes back.
 */
export function place(card: Item, task: string, from: Rows, to: Place): (done: boolean) => void {
  const carried: Item = { ...card, key: `~${task}` }; // its key must not be another row's
  latest.set(task, carried);
  /** What was taken out last, and of which filling: what the server fills after that is right as it is. */
  let taken: { item: Item; index: number; filled: number } | null = null;
  const takeHope = () => {
    const index = to.list.items.findIndex((item) => item?.key === carried.key);
    if (index >= 0) to.list.items = to.list.items.toSpliced(index, 1);
  };
  const put = () => {
    takeHope();
    const index = indexOf(from, task);
    if (index >= 0) {
      taken = { item: from.items[index]!, index, filled: from.filled };
      from.items = from.items.toSpliced(index, 1);
    }
    const below = to.below === null ? -1 : indexOf(to.list, to.below);
    const above = to.above === null ? -1 : indexOf(to.list, to.above);
    to.list.items = to.list.items.toSpliced(below >= 0 ? below : above + 1, 0, carried);
  };
  put();
  let waiting = true;
  // Another person's refresh may come before our answer and would put the card back for a moment.
  const keep = () => {
    if (!waiting || latest.get(task) !== carried) return;
    const cameBack = from.items.some((item) => idOf(item) === task && item!.key !== carried.key);
    if (cameBack || !to.list.items.some((item) => idOf(item) === task)) put();
    requestAnimationFrame(keep);
  };
  requestAnimationFrame(keep);
  return (done) => {
    waiting = false;
    if (latest.get(task) === carried) latest.delete(task);
    if (!done) requestAnimationFrame(putBack); // after the lists were drawn anew, if they are
  };
  function putBack(): void {
    takeHope();
    // where it had been dropped before it goes only if the server has drawn it there
    const stood = taken !== null && taken.item.key !== carried.key && taken.filled === from.filled;
    if (stood && indexOf(from, task) < 0) from.items = from.items.toSpliced(taken!.index, 0, taken!.item);
  }
}
