// Marks the state whose column is seen on a phone, and leads to a column when a card is held over its state.

/** Of a column that has to be in view to be the one that is seen. */
const MOST = 0.6;

export class ColumnTabs {
  private readonly observer: IntersectionObserver;

  constructor(private readonly board: HTMLElement) {
    this.observer = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && this.mark(entry.target as HTMLElement)), {
      root: board,
      threshold: MOST,
    });
  }

  observe(): void {
    this.board.querySelectorAll('.column').forEach((column) => this.observer.observe(column));
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
    this.board.querySelector(`.column[data-status="${CSS.escape(status)}"]`)?.scrollIntoView({ inline: 'start', block: 'nearest' });
  }

  /** The state under the finger that carries a card. */
  at(x: number, y: number): string | null {
    return document.elementFromPoint(x, y)?.closest<HTMLElement>('.column-tabs [data-column]')?.dataset.column ?? null;
  }
}
