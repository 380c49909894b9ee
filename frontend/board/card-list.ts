// The cards of a column: a virtual list that asks for the rows near those that are seen. The server knows which rows the browser
// has, and sends of the others no more than their numbers; so a card that moves costs one card.

import { VirtualList } from '@vaadin/virtual-list/vaadin-virtual-list.js';
import { Anchor } from './anchor';
import { renderCard } from './card';
import { NEAR, NEAR_IN_LANE, wanted } from './range';
import type { Item, Rows } from './rows';

const PAUSE_MS = 50;

/** A card, or the number of one that is here. */
export type Told = Omit<Item, 'key'> | number;

class CardList extends (VirtualList as unknown as new () => VirtualList<Item>) {
  static get is(): string {
    return 'card-list';
  }

  declare $server?: { range(from: number, to: number): void; again(): void };

  filled = 0;

  /** What the server has sent of the rows that it keeps for this list. */
  private sent = new Map<number, Item>();
  private asking = 0;
  private resting = 0;
  private anchor: Anchor | null = null;

  constructor() {
    super();
    this.items = [];
    this.renderer = (root, list, model) => {
      renderCard(root, list, model);
      this.asking = this.askSoon(this.asking);
    };
    this.itemAccessibleNameGenerator = (item) => (item ? `${item.code} ${item.title}` : '');
    // rows that were drawn out of view are not drawn again when they are scrolled to
    this.addEventListener('scroll', () => (this.resting = this.askSoon(this.resting)), { passive: true });
  }

  show(size: number, from: number, told: Told[]): void {
    const rows = told.map((row) => (typeof row === 'number' ? this.sent.get(row) : { ...row, key: String(row.id) }));
    if (!this.anchor?.settling) this.anchor = Anchor.of(this as unknown as Rows);
    const items = new Array<Item | undefined>(size).fill(undefined);
    this.sent = new Map();
    rows.forEach((item, n) => {
      if (!item) return;
      items[from + n] = item;
      this.sent.set(item.id, item);
    });
    const first = this.items?.length === 0;
    this.items = items as Item[];
    this.filled++;
    // at its top Vaadin's list keeps the height of fewer rows (flow-components#9802, mended in 25.2.12), and its last card
    // could not be scrolled to
    if (!first && this.scrollTop === 0) this.scrollToIndex(0);
    this.anchor?.hold();
    if (rows.includes(undefined)) this.$server?.again();
  }

  /** After a pause that begins anew each time; of drawing and of scrolling apart, as steady scrolling would put both off. */
  private askSoon(waiting: number): number {
    clearTimeout(waiting);
    return window.setTimeout(() => this.ask(), PAUSE_MS);
  }

  private ask(): void {
    const items = this.items ?? [];
    const near = this.closest('.lane') ? NEAR_IN_LANE : NEAR;
    const there = (index: number) => items[index] !== undefined;
    const range = this.checkVisibility() && wanted(this.firstVisibleIndex, this.lastVisibleIndex, items.length, there, near);
    if (range) this.$server?.range(...range);
  }
}

customElements.define(CardList.is, CardList);
