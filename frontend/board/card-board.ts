// The board's columns with the moving of cards among them: by mouse from any point of a card, by touch from its handle, by
// keys. Flow puts the columns in ([data-status], each with a card-list) and answers `move`. Listeners sit on this
// element, because rows come and go while a card is held.

import type { VirtualList } from '@vaadin/virtual-list/vaadin-virtual-list.js';
import { openMenuIn } from './anchor';
import { AutoScroll } from './auto-scroll';
import type { CardWords } from './card';
import './card-list';
import { cloneOf } from './clone';
import { ColumnTabs } from './column-tabs';
import { DropLine } from './drop-line';
import { KeyCarry, carriedFrom, type Board, type Carried } from './key-carry';
import { Hopes } from './optimistic';
import { OwnMoves, type Seen } from './own-moves';
import type { CardLanes } from './card-lanes';
import { isOwnPlace, placeAt, statusOf, type Place } from './place';
import { columnOf, laneOf, listOf, type Rows } from './rows';
import { Selection, type Server } from './selection';
import { Spoken, type Words } from './spoken';

/** Pixels that the pointer must go before a press is a drag; a finger that does so does not rest. */
const SLOP_PX = 5;
/** A finger that rests on the handle picks the card up. */
const HOLD_MS = 250;
const CONTROLS = 'button,label,input,select,textarea,[contenteditable],vaadin-button';

const selects = (event: MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

function within(at: number, box: DOMRect, axis: 'x' | 'y'): boolean {
  return axis === 'x' ? at >= box.left - 8 && at < box.right + 8 : at >= box.top && at < box.bottom;
}

interface Press {
  card: HTMLElement;
  pointer: number;
  x: number;
  y: number;
  byMouse: boolean;
}

interface Carry extends Carried {
  clone: HTMLElement;
  pointer: number;
  grabX: number;
  grabY: number;
  x: number;
  y: number;
  place: Place | null;
  frameAt: number;
  across: AutoScroll;
  down: AutoScroll;
  /** Over the lanes. */
  through: AutoScroll;
}

export class CardBoard extends HTMLElement implements Board {
  declare $server?: Server & {
    move(
      task: string,
      seen: string,
      again: boolean,
      target: string,
      above: string | null,
      below: string | null,
      fromLane: string | null,
      toLane: string | null,
    ): Promise<Seen>;
    openMenu(task: string): void;
  };

  cardWords: CardWords | null = null;
  private href = '';

  readonly selection = new Selection(
    () => this.$server,
    () => {
      this.classList.toggle('selecting', !this.selection.empty);
      this.drawAnew();
    },
  );
  readonly spoken = new Spoken();
  private readonly moves = new OwnMoves();
  private readonly hopes = new Hopes(() => [...this.querySelectorAll<Rows>('card-list')]);
  private readonly keys = new KeyCarry(this);
  private readonly tabs = new ColumnTabs(this);
  private press: Press | null = null;
  private carry: Carry | null = null;
  private readonly line = new DropLine();
  /** Dims the carried card by its code, whichever row shows it. */
  private readonly dimmed = new CSSStyleSheet();
  private frame = 0;
  private holding = 0;
  private listeners = new AbortController();

  connectedCallback(): void {
    this.append(this.line.element, this.spoken.region, this.spoken.help);
    document.adoptedStyleSheets.push(this.dimmed);
    requestAnimationFrame(() => this.tabs.observe()); // Flow has put the columns in by then
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    this.addEventListener('pointerdown', this.pressed, { signal });
    this.addEventListener('pointermove', this.moved, { signal });
    this.addEventListener('pointerup', this.released, { signal });
    this.addEventListener('pointercancel', this.cancel, { signal });
    this.addEventListener('lostpointercapture', this.lost, { signal });
    this.addEventListener('contextmenu', (event) => (this.press || this.carry) && event.preventDefault(), { signal });
    this.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', this.clicked, { signal, capture: true });
    this.addEventListener('keydown', (event) => this.typed(event), { signal });
    window.addEventListener('keydown', this.escaped, { signal, capture: true });
  }

  disconnectedCallback(): void {
    this.cancel();
    this.tabs.disconnect();
    this.keys.putBack(false);
    this.hopes.forget();
    this.listeners.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.dimmed);
  }

  speak(words: Words, cardWords: CardWords): void {
    this.spoken.use(words);
    this.cardWords = cardWords;
    this.drawAnew();
  }

  /** Where cards lead to, with KODE for a card's code. */
  lead(href: string): void {
    this.href = href;
    this.drawAnew();
  }

  hrefOf(code: string): string {
    return this.href.replace('=KODE', `=${code}`);
  }

  private drawAnew(): void {
    this.querySelectorAll<VirtualList>('card-list').forEach((list) => list.requestContentUpdate());
  }

  openMenu(task: number): void {
    this.$server?.openMenu(String(task));
  }

  /** Called by the server, with commas between the tasks. */
  selectOnly(tasks: string): void {
    this.selection.keep(tasks.split(',').filter(Boolean).map(Number));
  }

  /** Called by the server, with commas between the tasks. */
  letGo(tasks: string): void {
    this.selection.letGo(tasks.split(',').map(Number));
  }

  focusChosen(): void {
    this.selection.focusChosen(this);
  }

  showColumn(status: string): void {
    this.tabs.show(status);
  }

  private readonly pressed = (event: PointerEvent): void => {
    this.swallowClick = false;
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-task]');
    const fits = event.isPrimary && event.button === 0 && !this.keys.holds;
    if (!fits || selects(event) || !card?.matches('.movable') || target.closest(CONTROLS)) return;
    const byMouse = event.pointerType === 'mouse';
    if (!byMouse && !target.closest('.grip')) return; // swiping elsewhere scrolls
    const press = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, byMouse };
    this.press = press;
    if (!byMouse) this.holding = window.setTimeout(() => this.press === press && this.pickUp(press), HOLD_MS);
  };

  private readonly moved = (event: PointerEvent): void => {
    if (!event.buttons) this.press = null;
    const press = this.press;
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP_PX) {
      if (press.byMouse) this.pickUp(press);
      else this.press = null; // a finger that goes on at once scrolls
    }
    if (this.carry && event.pointerId === this.carry.pointer) {
      this.carry.x = event.clientX;
      this.carry.y = event.clientY;
    }
  };

  /** Of the finger that came down on a handle: it scrolls unless it holds a card. */
  touched(event: TouchEvent): void {
    if (this.carry && event.cancelable) event.preventDefault();
  }

  private readonly released = (event: PointerEvent): void => {
    this.press = null;
    if (this.carry?.pointer !== event.pointerId) return;
    this.carry.x = event.clientX;
    this.carry.y = event.clientY;
    this.find(this.carry);
    void this.drop(this.carry);
  };

  /** Where a row held the capture before, its loss bubbles up here when this element takes over. */
  private readonly lost = (event: PointerEvent): void => {
    if (event.target === this && this.carry?.pointer === event.pointerId) this.cancel();
  };

  private readonly escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.carry) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  /** A drag that began on the title's link does not follow it. */
  private swallowClick = false;
  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('.card.movable');
    if (this.swallowClick) this.swallowClick = false;
    else if (!card || !selects(event) || target.closest(CONTROLS)) return;
    else if (event.shiftKey) void this.selection.extend(card);
    else if (target.closest('a')) return; // opens a window of its own
    else this.selection.toggle(card);
    event.preventDefault();
    event.stopPropagation();
  };

  private typed(event: KeyboardEvent): void {
    if (this.keys.holds || !this.selection.pressed(event)) {
      this.keys.pressed(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private pickUp({ card, pointer, x, y }: Press): void {
    this.press = null;
    window.clearTimeout(this.holding);
    const carried = carriedFrom(card);
    if (!carried) return;
    const box = card.getBoundingClientRect();
    const clone = cloneOf(card);
    clone.inert = true;
    clone.ariaHidden = 'true';
    const others = this.selection.others(carried.item.id);
    if (others > 0) clone.dataset.others = `+${others}`;
    this.append(clone);
    clone.showPopover();
    getSelection()?.removeAllRanges();
    // Not before the drag has begun: it would take the card's clicks. On this element, because a row may not live on.
    this.setPointerCapture(pointer);
    this.dim(carried.code);
    this.classList.add('carrying');
    this.carry = {
      ...carried,
      clone,
      pointer,
      grabX: x - box.left,
      grabY: y - box.top,
      x,
      y,
      place: null,
      frameAt: performance.now(),
      across: new AutoScroll(x),
      down: new AutoScroll(y),
      through: new AutoScroll(y),
    };
    this.swallowClick = true;
    this.frame = requestAnimationFrame(this.draw);
  }

  private readonly draw = (now: number): void => {
    const carry = this.carry;
    if (!carry) return;
    const state = this.tabs.at(carry.x, carry.y);
    if (state) this.tabs.show(state);
    else this.scrollNearEdges(carry, Math.min(50, now - carry.frameAt));
    carry.frameAt = now;
    this.find(carry);
    carry.clone.style.translate = `${carry.x - carry.grabX}px ${carry.y - carry.grabY}px`;
    this.showLine(carry.place);
    this.frame = requestAnimationFrame(this.draw);
  };

  dim(code: string | null): void {
    this.dimmed.replaceSync(code === null ? '' : `[data-task="${CSS.escape(code)}"]{opacity:.35} card-board{cursor:grabbing}`);
  }

  showLine(place: Place | null): void {
    this.line.show(this, place);
  }

  private scrollNearEdges(carry: Carry, ms: number): void {
    const list = this.listAt(carry.x, carry.y);
    const box = this.getBoundingClientRect();
    if (list) {
      const { top, bottom } = list.getBoundingClientRect();
      list.scrollTop += carry.down.step(carry.y, top, bottom, ms);
    }
    if (this.scrollHeight > this.clientHeight) this.scrollTop += carry.through.step(carry.y, box.top, box.bottom, ms);
    if (this.scrollWidth > this.clientWidth) this.scrollLeft += carry.across.step(carry.x, box.left, box.right, ms) / 2;
  }

  private find(carry: Carry): void {
    const list = this.listAt(carry.x, carry.y);
    const seen = this.contains(document.elementFromPoint(carry.x, carry.y)); // and not under a panel
    carry.place = list && seen ? placeAt(list, carry.y, carry.task) : null;
  }

  /** A column takes a card at any height, a lane where it is seen, which is not under the heads of the columns. */
  private listAt(x: number, y: number): Rows | null {
    const { lanes } = this;
    if (lanes && !lanes.contains(document.elementFromPoint(x, y))) return null;
    const row = lanes ? [...lanes.children].find((lane) => within(y, lane.getBoundingClientRect(), 'y')) : this;
    const beside = [...(row?.querySelectorAll(lanes ? '.cell' : '.column') ?? [])];
    const column = beside.find((candidate) => within(x, candidate.getBoundingClientRect(), 'x'));
    return column ? listOf(column) : null;
  }

  get lanes(): CardLanes | null {
    return this.querySelector('card-lanes');
  }

  /** Where the card in the hand was picked up. */
  get heldFrom(): Rows | null {
    return this.carry?.from ?? this.keys.from;
  }

  /** Where it would be put. */
  get heldOver(): Rows | null {
    return this.carry?.place?.list ?? this.keys.over;
  }

  /** Of the menu of a card that is open. */
  get menuButton(): HTMLElement | null {
    return openMenuIn(this)?.target ?? null;
  }

  /** Called by lanes that have other places now. */
  stands(): void {
    this.keys.stands();
  }

  private async drop(carry: Carry): Promise<void> {
    const { place, from, task } = carry;
    this.end(carry);
    if (!place) return;
    if (isOwnPlace(place, from, task)) return;
    if (this.takesOthers(carry, place)) this.$server?.moveSelected(statusOf(place));
    else {
      this.keys.forget(task);
      await this.send(carry, place);
    }
  }

  /** A selected card takes the others along into another column; a lane or a place is for the one in the hand. */
  private takesOthers({ item, from }: Carried, { list }: Place): boolean {
    return this.selection.others(item.id) > 0 && columnOf(from).dataset.status !== columnOf(list).dataset.status && laneOf(from) === laneOf(list);
  }

  async send(card: Carried, place: Place): Promise<boolean> {
    const settled = this.hopes.place(card.item, card.task, card.from, place);
    let done = false;
    try {
      const { list, above, below } = place;
      const now = await this.moves.move(
        card.task,
        card.seen,
        async (seen, again) =>
          (await this.$server?.move(card.task, seen, again, statusOf(place), above, below, laneOf(card.from), laneOf(list))) ?? null,
      );
      done = now !== null;
    } finally {
      settled(done);
    }
    return done;
  }

  private readonly cancel = (): void => {
    this.press = null;
    window.clearTimeout(this.holding);
    if (this.carry) this.end(this.carry);
  };

  private end(carry: Carry): void {
    this.carry = null;
    cancelAnimationFrame(this.frame);
    if (this.hasPointerCapture(carry.pointer)) this.releasePointerCapture(carry.pointer);
    carry.clone.remove();
    this.classList.remove('carrying');
    this.showLine(null);
    this.dim(null);
  }
}

customElements.define('card-board', CardBoard);
