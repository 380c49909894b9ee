// Reading the rows of a column's virtual list. Rows are recycled: keep a task's id and its index, never an element.

/** What Flow's connector keeps per row; the names of the values are prefixed per renderer. */
export type Item = Record<string, unknown> & { key: string };

export interface VirtualList extends HTMLElement {
  items: (Item | undefined)[];
  readonly firstVisibleIndex: number;
  readonly lastVisibleIndex: number;
  scrollToIndex(index: number): void;
}

export interface Row {
  element: HTMLElement;
  index: number;
}

export function listOf(column: Element): VirtualList {
  return column.querySelector<VirtualList>('vaadin-virtual-list')!;
}

export function columnOf(list: Element): HTMLElement {
  return list.closest<HTMLElement>('[data-status]')!;
}

/** The rows that are drawn and loaded, from the top; surplus rows stay in the document, hidden. */
export function rowsOf(list: VirtualList): Row[] {
  return [...list.querySelectorAll<HTMLElement>('[data-task]')]
    .filter((element) => element.dataset.task && element.checkVisibility())
    .map((element) => ({ element, index: Number(element.dataset.index) }))
    .sort((a, b) => a.index - b.index);
}

/** A value of an item, whatever prefix its renderer gave it; undefined while the row is not loaded. */
export function valueOf(item: Item | undefined, name: string): unknown {
  const key = item && Object.keys(item).find((candidate) => candidate.endsWith(`_${name}`));
  return key ? item[key] : undefined;
}

export function idOf(item: Item | undefined): string | undefined {
  const id = valueOf(item, 'id');
  return id === undefined ? undefined : String(id);
}

export function nameOf(list: VirtualList): string {
  return columnOf(list).getAttribute('aria-label') ?? '';
}

export function indexOf(list: VirtualList, task: string): number {
  return list.items.findIndex((item) => idOf(item) === task);
}
