// Moving a card by keys: Space picks it up, arrows move it, Space drops it, Escape puts it back. Meanwhile the focus is on its
// picture, afterwards on the card in its new row. Without a card in the hand arrows walk among the cards.

import { cloneOf } from './clone';
import type { CardLanes } from './card-lanes';
import { isOwnGap, isOwnPlace, isSorted, placeOf, takesAsWhole, type Place } from './place';
import { columnOf, idOf, indexOf, isClosed, listsBeside, nameOf, rowsOf, type Item, type Rows } from './rows';
import type { Spoken } from './spoken';
import { across, placeNumber, step } from './steps';

/** Frames to wait for rows that are being loaded. */
const PATIENCE = 90;
/** Inside the column, and under the line that shows the place. */
const INSET_PX = 8;

const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export interface Carried {
  task: string;
  code: string;
  seen: string;
  item: Item;
  from: Rows;
  /** Where it was picked up. */
  index: number;
}

/** What the board does for a card that is carried. */
export interface Board extends HTMLElement {
  readonly spoken: Spoken;
  readonly lanes: CardLanes | null;
  dim(code: string | null): void;
  showLine(place: Place | null): void;
  /** Answers whether it was done. */
  send(card: Carried, place: Place): Promise<boolean>;
}

export function carriedFrom(card: HTMLElement): Carried | null {
  const from = card.closest<Rows>('card-list')!;
  const index = Number(card.dataset.index);
  const item = from.items[index];
  return item ? { task: card.dataset.id!, code: item.code, seen: item.seen, item, from, index } : null;
}

const nextFrame = () => new Promise(requestAnimationFrame);

export class KeyCarry {
  private held: (Carried & { clone: HTMLElement; place: Place }) | null = null;
  /** By task what was dropped last and is not answered, and where the card had been before: only that is told of one that is dropped again. */
  private readonly dropped = new Map<string, { held: Carried; origin: Rows }>();

  constructor(private readonly board: Board) {}

  get holds(): boolean {
    return this.held !== null;
  }

  get from(): Rows | null {
    return this.held?.from ?? null;
  }

  get over(): Rows | null {
    return this.held?.place.list ?? null;
  }

  /** What the card is held over may have moved. */
  stands(): void {
    if (this.held) this.show();
  }

  pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.held ? this.pressedHolding(event) : this.pressedOnCard(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private pressedOnCard(event: KeyboardEvent): boolean {
    const card = event.target as HTMLElement;
    if (!card.matches('.card')) return false;
    const arrow = ARROWS[event.key];
    if (event.repeat && !arrow) return event.key === ' ' || event.key === 'Enter'; // a key that is held acts once
    if (event.key === ' ') this.pickUp(card);
    else if (event.key === 'Enter') card.querySelector<HTMLElement>('.title a')?.click();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) card.querySelector<HTMLElement>('.card-menu')?.click();
    else if (arrow) this.walk(card, ...arrow);
    else return false;
    return true;
  }

  private pressedHolding(event: KeyboardEvent): boolean {
    const arrow = ARROWS[event.key];
    if (arrow) void this.move(...arrow);
    else if (event.repeat) return true;
    else if (event.key === ' ' || event.key === 'Enter') void this.drop();
    else if (event.key === 'Escape') this.putBack();
    return true; // every key belongs to the card while it is held
  }

  /** To the card above or below, in the next lane that has any too, or to the one at the same height in the next such column. */
  private walk(card: HTMLElement, dx: number, dy: number): void {
    const list = card.closest<Rows>('card-list')!;
    const index = Number(card.dataset.index);
    if (dy) {
      void this.walkTo(list, index + dy, dy);
      return;
    }
    const columns = listsBeside(list);
    for (let at = columns.indexOf(list) + dx; columns[at]; at += dx) {
      const other = columns[at];
      if (other.items.length) {
        void this.focus(other, Math.min(other.items.length - 1, across(index, list.firstVisibleIndex, other.firstVisibleIndex, other.items.length)));
        return;
      }
    }
  }

  private async walkTo(list: Rows, index: number, dy: number): Promise<void> {
    const { lanes } = this.board;
    if (!lanes || (index >= 0 && index < list.items.length)) {
      await this.focus(list, index);
      return;
    }
    const next = await lanes.besideWithCards(list, dy);
    if (next) await this.focus(next, dy > 0 ? 0 : next.items.length - 1);
  }

  private pickUp(card: HTMLElement): void {
    const carried = card.matches('.movable') ? carriedFrom(card) : null;
    const place = carried && placeOf(carried.from, carried.index, carried.task);
    if (!carried || !place) return;
    const clone = cloneOf(card);
    clone.tabIndex = -1;
    clone.role = 'group';
    clone.ariaLabel = this.board.spoken.text('carrying', { code: carried.code });
    clone.addEventListener('focusout', () => requestAnimationFrame(() => this.lost(clone)));
    this.board.append(clone);
    clone.showPopover();
    this.held = { ...carried, clone, place };
    this.board.dim(carried.code);
    this.show();
    clone.focus({ preventScroll: true });
    this.board.spoken.say('lifted', { code: carried.code, column: nameOf(carried.from) });
  }

  /** Whoever goes elsewhere with the mouse lets go of it. */
  private lost(clone: HTMLElement): void {
    if (this.held?.clone === clone && document.activeElement !== clone) this.putBack(false);
  }

  private show(): void {
    const held = this.held!;
    held.place = placeOf(held.place.list, held.place.gap, held.task) ?? held.place;
    this.board.showLine(held.place);
    const box = columnOf(held.place.list).getBoundingClientRect();
    held.clone.style.translate = `${box.left + INSET_PX}px ${held.place.y + INSET_PX}px`;
  }

  private async move(dx: number, dy: number): Promise<void> {
    const held = this.held!;
    const from = held.place.list;
    const columns = listsBeside(from);
    let list: Rows | undefined = columns[columns.indexOf(from) + dx];
    if (!list) return;
    const own = list === held.from ? this.ownIndex(held) : -1;
    let gap = dx
      ? across(held.place.gap, from.firstVisibleIndex, list.firstVisibleIndex, list.items.length)
      : step(held.place.gap, dy, own, list.items.length);
    const stays = gap === held.place.gap || (own >= 0 && [gap, held.place.gap].every((at) => isOwnGap(from.items, at, held.task)));
    if (dy && this.board.lanes && (stays || takesAsWhole(list))) {
      list = await this.board.lanes.beside(list, dy);
      if (!list || this.held !== held) return;
      gap = dy > 0 ? 0 : list.items.length;
    }
    held.place = { ...held.place, list, gap };
    list.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    if (gap <= list.firstVisibleIndex || gap > list.lastVisibleIndex) list.scrollToIndex(Math.max(0, gap - 2));
    for (let frames = 0; frames < PATIENCE && !placeOf(list, gap, held.task); frames++) await nextFrame();
    await nextFrame();
    if (this.held !== held) return;
    this.show();
    this.sayPlace(held, list === held.from ? this.ownIndex(held) : -1);
  }

  private sayPlace(held: Carried & { place: Place }, own: number): void {
    const { list, gap, below } = held.place;
    if (isClosed(list)) {
      this.board.spoken.saySoon('closed', { column: nameOf(list) });
      return;
    }
    if (isSorted(list)) {
      this.board.spoken.saySoon('column', { column: nameOf(list) });
      return;
    }
    const values = {
      column: nameOf(list),
      place: placeNumber(gap, own),
      count: list.items.length + (own < 0 ? 1 : 0),
    };
    const under = list.items.find((item) => idOf(item) === below);
    if (below && under) this.board.spoken.saySoon('above', { ...values, below: under.code });
    else this.board.spoken.saySoon('last', values);
  }

  private ownIndex(held: Carried): number {
    const index = held.from.items.findIndex((item) => idOf(item) === held.task);
    return index >= 0 ? index : held.index;
  }

  private async drop(): Promise<void> {
    const held = this.held!;
    const place = placeOf(held.place.list, held.place.gap, held.task);
    const own = this.ownIndex(held);
    if (!place || isOwnPlace(place, held.from, held.task)) {
      this.end();
      this.board.spoken.say('stayed', { code: held.code });
      await this.focus(held.from, own, held.code);
      return;
    }
    this.end();
    const index = placeNumber(place.gap, place.list === held.from ? own : -1) - 1;
    const origin = this.dropped.get(held.task)?.origin ?? held.from;
    this.dropped.set(held.task, { held, origin });
    const answer = this.board.send(held, place);
    void this.focus(place.list, index, held.code);
    const done = await answer.catch(() => false);
    const last = this.dropped.get(held.task);
    if (last?.held !== held) {
      if (last && done) last.origin = place.list;
      return;
    }
    this.dropped.delete(held.task);
    if (done) {
      this.sayDropped(held, place, index + 1);
      const sorted = isSorted(place.list);
      const at = sorted ? indexOf(place.list, held.task) : index;
      if (await this.focus(place.list, at, held.code)) return;
      if (!sorted && !isClosed(place.list)) this.board.spoken.say('hidden', { code: held.code, column: nameOf(place.list) });
      this.focusNear(held.from, own);
    } else {
      await nextFrame(); // it is put back with the next one, unless somebody else has moved it, as the notice says then
      await nextFrame();
      const back = indexOf(origin, held.task) >= 0;
      if (back) this.board.spoken.say('refused', { code: held.code, column: nameOf(origin) });
      if (!back || !(await this.focus(origin, indexOf(origin, held.task), held.code))) this.focusNear(held.from, own);
    }
  }

  /** The card was dropped otherwise since, which is not told by what was done before. */
  forget(task: string): void {
    this.dropped.delete(task);
  }

  private sayDropped(held: Carried, { list }: Place, place: number): void {
    const values = { code: held.code, column: nameOf(list), place, count: list.items.length };
    this.board.spoken.say(list === held.from && !isSorted(list) ? 'within' : 'dropped', values);
  }

  putBack(focus = true): void {
    const held = this.held;
    if (!held) return;
    this.end();
    this.board.spoken.say('putBack', { code: held.code, column: nameOf(held.from) });
    if (focus) void this.focus(held.from, this.ownIndex(held), held.code);
  }

  private end(): void {
    this.held!.clone.remove();
    this.held = null;
    this.board.dim(null);
    this.board.showLine(null);
  }

  /**
   * Gives the focus to a row once it is there, and again while rows are drawn anew, unless it has gone elsewhere.
   *
   * @param code of the card that the row must show, if that matters
   * @returns false if the row did not come
   */
  private async focus(list: Rows, index: number, code?: string): Promise<boolean> {
    const last = list.items.length - 1;
    if (index < 0 || last < 0) return false;
    const near = Math.min(index, last);
    if (near < list.firstVisibleIndex || near > list.lastVisibleIndex) list.scrollToIndex(Math.max(0, near - 1));
    let found = false;
    for (let frames = 0; frames < PATIENCE; frames++) {
      const active = document.activeElement;
      if (active && active !== document.body && !this.board.contains(active)) return true;
      if (this.held) return true;
      const row = rowsOf(list).find(({ element, index: at }) => (code ? element.dataset.task === code : at === index));
      found = row !== undefined;
      if (row && active !== row.element) row.element.focus();
      else if (row && (!code || frames > 30)) return true;
      await nextFrame();
    }
    return found;
  }

  /** The card that took the place of one that is not shown any more. */
  private focusNear(list: Rows, index: number): void {
    const rows = rowsOf(list);
    const near = rows.find((row) => row.index >= index) ?? rows.at(-1);
    (near?.element ?? document.querySelector<HTMLElement>('main'))?.focus();
  }
}
