// The lanes of a board, over each other under the heads of the columns. Only those near the view are in the document: how high a
// lane is follows from how many cards it holds, so every lane has its place before it is there.

import { laneTops, seenOf, type Shape } from './lane-shapes';
import type { Rows } from './rows';

/** Frames to wait for a lane that is being loaded. */
const PATIENCE = 120;

interface Anchor {
  key: string;
  offset: number;
}

export class CardLanes extends HTMLElement {
  declare $server?: { range(first: number, end: number): void };

  private lanes: Shape[] = [];
  private tops: number[] = [0];
  private frame = 0;
  private asked = '';
  private board: HTMLElement | null = null;
  private readonly lanesThere = new MutationObserver(() => this.place());
  private readonly size = new ResizeObserver(() => this.layout(this.anchor()));

  connectedCallback(): void {
    this.board = this.closest('card-board');
    this.board!.addEventListener('scroll', this.look, { passive: true });
    this.lanesThere.observe(this, { childList: true });
    this.size.observe(this.board!);
  }

  disconnectedCallback(): void {
    this.board!.removeEventListener('scroll', this.look);
    this.lanesThere.disconnect();
    this.size.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Called by the server. */
  show(lanes: Shape[]): void {
    const anchor = this.anchor();
    this.lanes = lanes;
    this.asked = '';
    this.layout(anchor);
  }

  /** Called by the server. */
  scrollToTop(): void {
    this.board!.scrollTop = 0;
  }

  /** What stays where it is while lanes above become higher or lower: the one that is used, else the first that is seen. */
  private anchor(): Anchor | null {
    const used = document.activeElement?.closest<HTMLElement>('.lane');
    const top = this.board!.scrollTop;
    const first = this.tops.findIndex((_, n) => n < this.lanes.length && this.tops[n + 1] > top);
    const index = used && this.contains(used) ? this.indexOf(used) : first;
    return this.lanes[index] ? { key: this.lanes[index].key, offset: this.tops[index] - top } : null;
  }

  private indexOf(lane: HTMLElement): number {
    return this.lanes.findIndex(({ key }) => key === lane.dataset.lane);
  }

  private layout(anchor: Anchor | null): void {
    const board = this.board!;
    this.tops = laneTops(this.lanes, board.clientHeight);
    this.style.blockSize = `${this.tops.at(-1)}px`;
    board.style.setProperty('--board-width', `${board.clientWidth}px`);
    board.style.setProperty('--heads', `${this.headsHeight()}px`);
    this.place();
    const index = anchor && board.scrollTop > 0 ? this.lanes.findIndex(({ key }) => key === anchor.key) : -1;
    if (index >= 0) board.scrollTop = this.tops[index] - anchor!.offset;
    this.look();
  }

  private headsHeight(): number {
    return this.board!.querySelector<HTMLElement>('.column')!.offsetHeight;
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
      this.ask();
    });
  };

  private ask(): void {
    const board = this.board!;
    const [first, end] = seenOf(this.tops, board.scrollTop, board.clientHeight - this.headsHeight());
    const there = new Set([...(this.children as Iterable<HTMLElement>)].map((lane) => lane.dataset.lane));
    const range = `${first} ${end}`;
    if (range === this.asked || this.lanes.slice(first, end).every(({ key }) => there.has(key))) return;
    this.asked = range;
    this.$server?.range(Math.max(0, first - 1), Math.min(this.lanes.length, end + 1));
  }

  /** The list of the same column in the lane above or below, once it is there. */
  async beside(list: Rows, step: number): Promise<Rows | undefined> {
    const lane = list.closest<HTMLElement>('.lane')!;
    const index = this.indexOf(lane) + step;
    const next = this.lanes[index];
    if (!next) return undefined;
    const { status } = list.closest<HTMLElement>('.cell')!.dataset;
    for (let frames = 0; frames < PATIENCE; frames++) {
      const there = this.querySelector<HTMLElement>(`.lane[data-lane="${CSS.escape(next.key)}"]`);
      const found = there?.querySelector<Rows>(`.cell[data-status="${status}"] card-list`);
      if (found) {
        there!.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return found;
      }
      this.board!.scrollTop += step * 8;
      await new Promise(requestAnimationFrame);
    }
    return undefined;
  }
}

customElements.define('card-lanes', CardLanes);
