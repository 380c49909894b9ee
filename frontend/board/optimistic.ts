// The card in its new place at once: moved between the lists' own items, as Flow's connector does. The server's answer
// refreshes both lists whatever it decides, which puts a refused card back.

import { idOf, indexOf, type Item } from './rows';
import type { Place } from './place';
import type { VirtualList } from './rows';

/** Puts the card into its place; answers a function that ends the wait for the server. */
export function place(card: Item, task: string, from: VirtualList, to: Place): () => void {
  const carried: Item = { ...card, key: `~${task}` }; // its key must not be another row's
  const put = () => {
    const index = from.items.findIndex((item) => idOf(item) === task);
    if (index >= 0) from.items = from.items.toSpliced(index, 1);
    const below = to.below === null ? -1 : indexOf(to.list, to.below);
    const above = to.above === null ? -1 : indexOf(to.list, to.above);
    to.list.items = to.list.items.toSpliced(below >= 0 ? below : above + 1, 0, carried);
  };
  put();
  let waiting = true;
  // Another person's refresh may come before our answer and would put the card back for a moment.
  const keep = () => {
    if (!waiting) return;
    if (from.items.some((item) => idOf(item) === task && item!.key !== carried.key)) put();
    requestAnimationFrame(keep);
  };
  requestAnimationFrame(keep);
  return () => {
    waiting = false;
  };
}
