// The lanes of a board, over each other under the heads of the columns. Only those near the view, and one that is used, are in the
// document: how high a lane is follows from how many cards it holds, so every lane has its place before it is there.

import type { CardBoard } from './card-board';
import { laneTops, nextWithCards, seenOf, type Shape } from './lane-shapes';
import type { Rows } from './rows';

/** Frames to wait for a lane that is being loaded. */
const PATIENCE = 120;

interface Anchor {
  key: string;
  offset: number;
}

export class CardLanes extends HTMLElement {
  declare $server?: { want(keys: string): Promise<void> };

  private lanes: Shape[] = [];
  private tops: number[] = [0];
  private frame = 0;
  private asking = false;
  private board!: CardBoard;
  /** Lanes come and go in answers that were asked for somewhere else. */
  private readonly there = new MutationObserver(() => {
    this.place();
    this.look();
  });
  private readonly size = new ResizeObserver(() => this.layout(this.anchor()));

  connectedCallback(): void {
    this.board = this.closest<CardBoard>('card-board')!;
    this.board.addEventListener('scroll', this.look, { passive: true });
    this.there.observe(this, { childList: true });
    this.size.observe(this.board);
    this.size.observe(this.heads());
  }

  disconnectedCallback(): void {
    this.board.removeEventListener('scroll', this.look);
    this.there.disconnect();
    this.size.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Called by the server. */
  show(lanes: Shape[]): void {
    const anchor = this.anchor();
    this.lanes = lanes;
    this.layout(anchor);
    this.board.stands();
  }

  /** Called by the server. */
  scrollToTop(): void {
    this.board.scrollTop = 0;
  }

  /** Called by the server. */
  scrollToLane(key: string): void {
    const index = this.lanes.findIndex((lane) => lane.key === key);
    if (index >= 0) this.board.scrollTop = this.tops[index];
  }

  /** The lane that is used: by the card in the hand, an open menu, the focus. */
  private used(): HTMLElement | null {
    const element = this.board.heldFrom ?? this.board.menuButton ?? document.activeElement;
    return element?.closest<HTMLElement>('.lane') ?? null;
  }

  /** What stays where it is while lanes become higher or lower: where a card is to be put, what is used, else the first seen. */
  private anchor(): Anchor | null {
    const top = this.board.scrollTop;
    const used = this.board.heldOver?.closest<HTMLElement>('.lane') ?? this.used();
    const first = this.tops.findIndex((_, n) => n < this.lanes.length && this.tops[n + 1] > top);
    const index = used && this.contains(used) && this.isSeen(used) ? this.indexOf(used) : first;
    return this.lanes[index] ? { key: this.lanes[index].key, offset: this.tops[index] - top } : null;
  }

  private isSeen(lane: HTMLElement): boolean {
    const box = lane.getBoundingClientRect();
    const board = this.board.getBoundingClientRect();
    return box.bottom > board.top && box.top < board.bottom;
  }

  private indexOf(lane: HTMLElement): number {
    return this.lanes.findIndex(({ key }) => key === lane.dataset.lane);
  }

  private layout(anchor: Anchor | null): void {
    const { board } = this;
    this.tops = laneTops(this.lanes, board.clientHeight);
    this.style.blockSize = `${this.tops.at(-1)}px`;
    board.style.setProperty('--board-width', `${board.clientWidth}px`);
    board.style.setProperty('--heads', `${this.heads().offsetHeight}px`);
    this.place();
    const index = anchor && board.scrollTop > 0 ? this.lanes.findIndex(({ key }) => key === anchor.key) : -1;
    if (index >= 0) board.scrollTop = this.tops[index] - anchor!.offset;
    this.look();
  }

  private heads(): HTMLElement {
    return this.board.querySelector<HTMLElement>('.column')!;
  }

  private place(): void {
    for (const lane of this.children as Iterable<HTMLElement>) {
      const index = this.indexOf(lane);
      lane.style.insetBlockStart = `${this.tops[index] ?? 0}px`;
      lane.style.blockSize = `${(this.tops[index + 1] ?? 0) - (this.tops[index] ?? 0)}px`;
    }
  }

  private readonly look = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      void this.ask();
    });
  };

  /** Once at a time; what is seen by then is looked at again. */
  private async ask(): Promise<void> {
    const { board } = this;
    const [first, end] = seenOf(this.tops, board.scrollTop, board.clientHeight - this.heads().offsetHeight);
    const there = new Set([...(this.children as Iterable<HTMLElement>)].map((lane) => lane.dataset.lane));
    if (this.asking || this.lanes.slice(first, end).every(({ key }) => there.has(key))) return;
    const wanted = this.lanes.slice(Math.max(0, first - 1), end + 1).map(({ key }) => key);
    const used = this.used()?.dataset.lane;
    this.asking = true;
    try {
      await this.$server?.want([...new Set(used === undefined ? wanted : [...wanted, used])].join('\n'));
    } finally {
      this.asking = false;
    }
    this.look();
  }

  /** The list of the same column in the lane above or below, once it is there. */
  beside(list: Rows, step: number): Promise<Rows | undefined> {
    const lane = list.closest<HTMLElement>('.lane')!;
    return this.reach(list, this.indexOf(lane) + step);
  }

  /** As the other one, in the next lane that has any card there. */
  besideWithCards(list: Rows, step: number): Promise<Rows | undefined> {
    const lane = list.closest<HTMLElement>('.lane')!;
    return this.reach(list, nextWithCards(this.lanes, this.indexOf(lane), step, this.statusOf(list)));
  }

  private statusOf(list: Rows): string {
    return list.closest<HTMLElement>('.cell')!.dataset.status!;
  }

  private async reach(list: Rows, index: number): Promise<Rows | undefined> {
    const lane = this.lanes[index];
    if (!lane) return undefined;
    const cell = `.lane[data-lane="${CSS.escape(lane.key)}"] .cell[data-status="${this.statusOf(list)}"]`;
    const room = this.board.clientHeight - this.heads().offsetHeight;
    const { scrollTop } = this.board;
    if (this.tops[index] < scrollTop) this.board.scrollTop = this.tops[index];
    else if (this.tops[index + 1] > scrollTop + room) this.board.scrollTop = this.tops[index + 1] - room;
    for (let frames = 0; frames < PATIENCE; frames++) {
      const found = this.querySelector<Rows>(`${cell} card-list`);
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
    return undefined;
  }
}

customElements.define('card-lanes', CardLanes);
