// Marks the state whose column is seen on a phone, and leads to a column when a card is held over its state.

/** Of a column that has to be in view to be the one that is seen. */
const MOST = 0.6;

export class ColumnTabs {
  private readonly observer: IntersectionObserver;
  private readonly seen = new Set<Element>();

  constructor(private readonly board: HTMLElement) {
    this.observer = new IntersectionObserver((entries) => this.changed(entries), { root: board, threshold: MOST });
  }

  observe(): void {
    this.columns().forEach((column) => this.observer.observe(column));
  }

  private columns(): HTMLElement[] {
    return [...this.board.querySelectorAll<HTMLElement>('.column')];
  }

  /** A window that is made narrower, as by turning the phone, leaves one of several. */
  private changed(entries: IntersectionObserverEntry[]): void {
    entries.forEach(({ target, isIntersecting }) => (isIntersecting ? this.seen.add(target) : this.seen.delete(target)));
    const first = this.columns().find((column) => this.seen.has(column));
    if (first) this.mark(first);
  }

  disconnect(): void {
    this.observer.disconnect();
  }

  private tabs(): NodeListOf<HTMLElement> {
    return this.board.parentElement!.querySelectorAll<HTMLElement>('.column-tabs [data-column]');
  }

  private mark(column: HTMLElement): void {
    this.tabs().forEach((tab) => {
      if (tab.dataset.column === column.dataset.status) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    });
  }

  show(status: string): void {
    const column = this.board.querySelector(`.column[data-status="${CSS.escape(status)}"]`);
    if (column) this.board.scrollLeft += column.getBoundingClientRect().left - this.board.getBoundingClientRect().left;
  }

  /** The state under the finger that carries a card. */
  at(x: number, y: number): string | null {
    return document.elementFromPoint(x, y)?.closest<HTMLElement>('.column-tabs [data-column]')?.dataset.column ?? null;
  }
}
