// The board's columns with the dragging of cards among them, by mouse. Flow puts the columns in ([data-status], each with
// a vaadin-virtual-list) and answers `move`. Listeners sit on this element, because rows come and go while a card is held.

import { step } from './auto-scroll';
import * as optimistic from './optimistic';
import { isOwnGap, placeAt, statusOf, type Place } from './place';
import { listOf, valueOf, type Item, type VirtualList } from './rows';

/** Pixels that the mouse must go before a press is a drag. */
const SLOP_PX = 5;
const CONTROLS = 'button,input,select,textarea,[contenteditable],vaadin-button';

interface Press {
  card: HTMLElement;
  pointer: number;
  x: number;
  y: number;
}

interface Carry {
  task: string;
  seen: string;
  item: Item;
  from: VirtualList;
  clone: HTMLElement;
  pointer: number;
  grabX: number;
  grabY: number;
  x: number;
  y: number;
  place: Place | null;
  frameAt: number;
}

export class CardBoard extends HTMLElement {
  declare $server?: {
    move(task: string, seen: string, target: string, above: string | null, below: string | null): Promise<boolean>;
  };

  private press: Press | null = null;
  private carry: Carry | null = null;
  private readonly line = document.createElement('div');
  /** Dims the carried card by its code, whichever row shows it. */
  private readonly dimmed = new CSSStyleSheet();
  private frame = 0;
  private listeners = new AbortController();

  connectedCallback(): void {
    this.line.className = 'drop-line';
    this.line.popover = 'manual';
    this.append(this.line);
    document.adoptedStyleSheets.push(this.dimmed);
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    this.addEventListener('pointerdown', this.pressed, { signal });
    this.addEventListener('pointermove', this.moved, { signal });
    this.addEventListener('pointerup', this.released, { signal });
    this.addEventListener('pointercancel', this.cancel, { signal });
    this.addEventListener('lostpointercapture', this.lost, { signal });
    this.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', this.clicked, { signal, capture: true });
    window.addEventListener('keydown', this.escaped, { signal, capture: true });
  }

  disconnectedCallback(): void {
    this.cancel();
    this.listeners.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.dimmed);
  }

  private readonly pressed = (event: PointerEvent): void => {
    this.swallowClick = false;
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-task]');
    const fits = event.isPrimary && event.button === 0 && event.pointerType === 'mouse';
    if (!fits || !card?.matches('.movable') || target.closest(CONTROLS)) return;
    this.press = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY };
  };

  private readonly moved = (event: PointerEvent): void => {
    if (!event.buttons) this.press = null;
    const press = this.press;
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP_PX) {
      this.press = null;
      this.pickUp(press);
    }
    if (this.carry && event.pointerId === this.carry.pointer) {
      this.carry.x = event.clientX;
      this.carry.y = event.clientY;
    }
  };

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
    if (!this.swallowClick) return;
    this.swallowClick = false;
    event.preventDefault();
    event.stopPropagation();
  };

  private pickUp({ card, pointer, x, y }: Press): void {
    const from = card.closest<VirtualList>('vaadin-virtual-list')!;
    const item = from.items[Number(card.dataset.index)];
    const seen = valueOf(item, 'seen');
    if (!item || typeof seen !== 'string') return;
    const box = card.getBoundingClientRect();
    const clone = this.cloneOf(card, box);
    this.append(clone);
    clone.showPopover();
    this.line.showPopover();
    getSelection()?.removeAllRanges();
    // Not before the drag has begun: it would take the card's clicks. On this element, because a row may not live on.
    this.setPointerCapture(pointer);
    this.dimmed.replaceSync(`[data-task="${CSS.escape(card.dataset.task!)}"]{opacity:.35} card-board{cursor:grabbing}`);
    this.carry = {
      task: card.dataset.id!,
      seen,
      item,
      from,
      clone,
      pointer,
      grabX: x - box.left,
      grabY: y - box.top,
      x,
      y,
      place: null,
      frameAt: performance.now(),
    };
    this.swallowClick = true;
    this.frame = requestAnimationFrame(this.draw);
  }

  private cloneOf(card: HTMLElement, box: DOMRect): HTMLElement {
    const clone = card.cloneNode(true) as HTMLElement;
    clone.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    for (const mark of ['data-testid', 'data-task', 'data-id', 'data-index']) clone.removeAttribute(mark);
    clone.classList.add('carried');
    clone.popover = 'manual';
    clone.inert = true;
    clone.ariaHidden = 'true';
    clone.style.width = `${box.width}px`;
    clone.style.height = `${box.height}px`;
    return clone;
  }

  private readonly draw = (now: number): void => {
    const carry = this.carry;
    if (!carry) return;
    this.scrollNearEdges(carry, Math.min(50, now - carry.frameAt));
    carry.frameAt = now;
    this.find(carry);
    carry.clone.style.translate = `${carry.x - carry.grabX}px ${carry.y - carry.grabY}px`;
    this.line.style.visibility = carry.place ? 'visible' : 'hidden';
    if (carry.place) {
      const box = carry.place.list.getBoundingClientRect();
      this.line.style.width = `${box.width}px`;
      this.line.style.translate = `${box.left}px ${carry.place.y - 2}px`;
    }
    this.frame = requestAnimationFrame(this.draw);
  };

  private scrollNearEdges(carry: Carry, ms: number): void {
    const column = this.columnAt(carry.x);
    if (column) {
      const list = listOf(column);
      const box = list.getBoundingClientRect();
      list.scrollTop += step(carry.y, box.top, box.bottom, ms);
    }
    if (this.scrollWidth > this.clientWidth) {
      const box = this.getBoundingClientRect();
      this.scrollLeft += step(carry.x, box.left, box.right, ms) / 2;
    }
  }

  private find(carry: Carry): void {
    const column = this.columnAt(carry.x);
    const seen = this.contains(document.elementFromPoint(carry.x, carry.y)); // and not under a panel
    carry.place = column && seen ? placeAt(listOf(column), carry.y, carry.task) : null;
  }

  private columnAt(x: number): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('[data-status]')].find((column) => {
      const box = column.getBoundingClientRect();
      return x >= box.left - 8 && x < box.right + 8;
    });
  }

  private async drop(carry: Carry): Promise<void> {
    const { place, from, task } = carry;
    this.end(carry);
    if (!place) return;
    if (place.list === from && isOwnGap(from.items, place.gap, task)) return;
    const settled = optimistic.place(carry.item, task, from, place);
    try {
      await this.$server?.move(task, carry.seen, statusOf(place), place.above, place.below);
    } finally {
      settled();
    }
  }

  private readonly cancel = (): void => {
    this.press = null;
    if (this.carry) this.end(this.carry);
  };

  private end(carry: Carry): void {
    this.carry = null;
    cancelAnimationFrame(this.frame);
    if (this.hasPointerCapture(carry.pointer)) this.releasePointerCapture(carry.pointer);
    carry.clone.remove();
    if (this.line.matches(':popover-open')) this.line.hidePopover();
    this.dimmed.replaceSync('');
  }
}

customElements.define('card-board', CardBoard);

