// Reading the rows of a column's list. Rows are recycled: keep a task's id and its index, never an element.

/** A card as the server tells it: words of a task and what has to be said of it to whoever looks; what is empty is left out. */
export interface Item {
  /** Tells items apart; a card that is on its way has one of its own. */
  key: string;
  id: number;
  code: string;
  title: string;
  /** State and placement, said again when the card is moved. */
  seen: string;
  /** Classes of the card. */
  mark: string;
  region: string;
  progress: number;
  due: string;
  high?: boolean;
  risky?: boolean;
  blocked?: string;
  returned?: string;
  links?: number;
  /** The same in words, which agree with the number. */
  linksWords?: string;
  executor?: string;
  initials?: string;
}

export interface Rows extends HTMLElement {
  items: (Item | undefined)[];
  /** How often the server has filled it. */
  readonly filled: number;
  readonly firstVisibleIndex: number;
  readonly lastVisibleIndex: number;
  scrollToIndex(index: number): void;
}

export interface Row {
  element: HTMLElement;
  index: number;
}

export function listOf(column: Element): Rows {
  return column.querySelector<Rows>('card-list')!;
}

/** The column, or where the board has lanes the part of it in one of them. */
export function columnOf(list: Element): HTMLElement {
  return list.closest<HTMLElement>('[data-status]')!;
}

/** Null where the board has no lanes. */
export function laneOf(list: Element): string | null {
  return list.closest<HTMLElement>('.lane')?.dataset.lane ?? null;
}

/** Whether it is in a lane of which only the name is shown. */
export function isClosed(list: Element): boolean {
  return list.closest('.lane.closed') !== null;
}

/** The lists of a board from left to right, in the lane of one of them where there are lanes. */
export function listsBeside(list: Element): Rows[] {
  const lane = list.closest('.lane');
  return lane
    ? [...lane.querySelectorAll('.cell')].map(listOf)
    : [...list.closest('card-board')!.querySelectorAll('.column')].map(listOf);
}

/** The rows that are drawn and loaded, from the top; surplus rows stay in the document, hidden. */
export function rowsOf(list: Element): Row[] {
  return [...list.querySelectorAll<HTMLElement>('[data-task]')]
    .filter((element) => element.dataset.task && element.checkVisibility())
    .map((element) => ({ element, index: Number(element.dataset.index) }))
    .sort((a, b) => a.index - b.index);
}

/** Undefined while the row is not loaded. */
export function idOf(item: Item | undefined): string | undefined {
  return item && String(item.id);
}

export function nameOf(list: Element): string {
  return columnOf(list).getAttribute('aria-label') ?? '';
}

export function indexOf(list: Rows, task: string): number {
  return list.items.findIndex((item) => idOf(item) === task);
}
