// What stays where it is on the screen while cards come and go around it: the card that has the focus or an open menu, else the
// first that is seen.

import { indexOf, rowsOf, type Rows } from './rows';

/** A list may give its rows other heights in the frames after it was filled. */
const FRAMES = 3;
/** What whoever looks scrolls by. */
const SCROLLS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];
const CONTROLS = ['.card-menu', '.title a'];

interface Menu extends HTMLElement {
  opened: boolean;
  target: HTMLElement | undefined;
}

/** The menu of a card of a list or board. */
export const openMenuIn = (part: HTMLElement) =>
  [...document.querySelectorAll<Menu>('vaadin-popover')].find(({ opened, target }) => opened && target && part.contains(target)) ?? null;

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
    private readonly menu: Menu | null,
    private at: number,
  ) {}

  /** While it settles, rows are not where they will be, and no other anchor can be found. */
  settling = false;

  /** Of a list that stands at its top and holds nobody's attention there is none: new cards are seen there. */
  private scrolled = new AbortController();

  static of(list: Rows): Anchor | null {
    const top = list.getBoundingClientRect().top;
    const rows = rowsOf(list);
    const focused = rows.find(({ element }) => element.contains(document.activeElement));
    const menu = openMenuIn(list);
    const opened = rows.find(({ element }) => menu && element.contains(menu.target!));
    const seen = list.scrollTop > 0 ? rows.find(({ element }) => element.getBoundingClientRect().bottom > top + 4) : undefined;
    const row = focused ?? opened ?? seen;
    if (!row) return null;
    const { element } = row;
    const control = CONTROLS.find((candidate) => document.activeElement?.matches(candidate)) ?? '';
    const task = element.dataset.id!;
    return new Anchor(list, task, element.getBoundingClientRect().top - top, focused ? { task, control } : null, menu, row.index);
  }

  /** After the list was filled anew. A card that has left gives what it had to the one in its row. */
  hold(): void {
    const index = indexOf(this.list, this.task);
    if (index >= 0 && index !== this.at) this.list.scrollToIndex(index);
    if (index >= 0) this.at = index;
    this.scrolled.abort();
    this.scrolled = new AbortController();
    const { signal } = this.scrolled;
    SCROLLS.forEach((type) => this.list.addEventListener(type, () => this.leave(), { signal, passive: true }));
    this.settling = true;
    this.settleIn(FRAMES, index >= 0, signal);
  }

  private leave(): void {
    this.settling = false;
    this.scrolled.abort();
  }

  /** From the next frame on, before it is painted: until then rows may be in the document, but not in their places. */
  private settleIn(frames: number, same: boolean, signal: AbortSignal): void {
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      const now = indexOf(this.list, this.task); // a card above may have been taken out since the list was filled
      const at = now >= 0 ? now : Math.min(this.at, this.list.items.length - 1);
      const row = rowsOf(this.list).find((candidate) => candidate.index === at);
      if (row) this.settle(row.element, same);
      if (frames > 1) this.settleIn(frames - 1, same, signal);
      else this.leave();
    });
  }

  private settle(card: HTMLElement, same: boolean): void {
    const moved = card.getBoundingClientRect().top - this.list.getBoundingClientRect().top - this.offset;
    if (same && Math.abs(moved) >= 1) this.list.scrollTop += moved;
    this.keepFocus(card);
    if (same) this.keepMenu(card);
  }

  /** It stays at its card, whichever row shows that. */
  private keepMenu(card: HTMLElement): void {
    const button = card.querySelector<HTMLElement>('.card-menu');
    if (this.menu?.opened && button && this.menu.target !== button) this.menu.target = button;
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
