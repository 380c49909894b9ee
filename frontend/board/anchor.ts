// What stays where it is on the screen while cards come and go around it: the card that has the focus or an open menu, else the
// first that is seen.

import { rowsOf, type Rows } from './rows';

/** A list may give its rows other heights in the frames after it was filled. */
const FRAMES = 3;
const CONTROLS = ['.card-menu', '.title a'];

interface Focus {
  task: string;
  /** The control within the card; the card itself if empty. */
  control: string;
}

export class Anchor {
  private constructor(
    private readonly list: Rows,
    private readonly task: string,
    private readonly offset: number,
    private readonly focus: Focus | null,
    private readonly at: number,
  ) {}

  /** Of a list that stands at its top and holds nobody's attention there is none: new cards are seen there. */
  static of(list: Rows): Anchor | null {
    const top = list.getBoundingClientRect().top;
    const rows = rowsOf(list);
    const focused = rows.find(({ element }) => element.contains(document.activeElement));
    const opened = rows.find(({ element }) => element.querySelector('.card-menu[aria-expanded=true]'));
    const seen = list.scrollTop > 0 ? rows.find(({ element }) => element.getBoundingClientRect().bottom > top + 4) : undefined;
    const row = focused ?? opened ?? seen;
    if (!row) return null;
    const { element } = row;
    const control = CONTROLS.find((candidate) => document.activeElement?.matches(candidate)) ?? '';
    const task = element.dataset.id!;
    return new Anchor(list, task, element.getBoundingClientRect().top - top, focused ? { task, control } : null, row.index);
  }

  /** After the list was filled anew. A card that has left gives what it had to the one in its row. */
  hold(): void {
    const index = this.list.items.findIndex((item) => String(item?.id) === this.task);
    if (index >= 0 && index !== this.at) this.list.scrollToIndex(index);
    this.settle(index < 0 ? Math.min(this.at, this.list.items.length - 1) : index);
  }

  private settle(index: number, frames = FRAMES, expected?: number): void {
    if (expected !== undefined && Math.abs(this.list.scrollTop - expected) > 1) return; // whoever looks scrolls
    const row = rowsOf(this.list).find((candidate) => candidate.index === index);
    if (row) {
      const moved = row.element.getBoundingClientRect().top - this.list.getBoundingClientRect().top - this.offset;
      if (Math.abs(moved) >= 1) this.list.scrollTop += moved;
      this.keepFocus(row.element);
    }
    const now = this.list.scrollTop;
    if (frames > 0) requestAnimationFrame(() => this.settle(index, frames - 1, now));
  }

  /** Rows are recycled: the one that has the focus may be another card's by now. */
  private keepFocus(card: HTMLElement): void {
    if (!this.focus) return;
    const active = document.activeElement;
    if (active !== document.body && !this.list.contains(active)) return;
    const target = this.focus.control ? (card.querySelector<HTMLElement>(this.focus.control) ?? card) : card;
    if (target !== active) target.focus({ preventScroll: true });
  }
}
