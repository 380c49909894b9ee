// Where a carried card would be put: a gap between two rows of a column, said by its neighbours.

import { columnOf, idOf, isClosed, rowsOf, type Rows } from './rows';

export interface Place {
  list: Rows;
  /** The gap before this row. */
  gap: number;
  above: string | null;
  below: string | null;
  /** Where to show it, in the window's pixels. */
  y: number;
}

const LINE_OFFSET = 4;

/** The neighbours of a gap without the carried task itself; null while one of them is not loaded: no place yet. */
export function neighbours(
  items: Rows['items'],
  gap: number,
  carried: string,
): { above: string | null; below: string | null } | null {
  const at = (index: number) => (index < 0 || index >= items.length ? null : idOf(items[index]));
  let above = at(gap - 1);
  let below = at(gap);
  if (above === carried) above = at(gap - 2);
  if (below === carried) below = at(gap + 1);
  return above === undefined || below === undefined ? null : { above, below };
}

/** Whether a card that is put there would stay where it is. */
export function isOwnPlace(place: Place, from: Rows, carried: string): boolean {
  return place.list === from && (isSorted(from) || isOwnGap(from.items, place.gap, carried));
}

/** Whether a card put into the gap would stay where it is; a card that was scrolled out of reach would not. */
export function isOwnGap(items: Rows['items'], gap: number, carried: string): boolean {
  const own = items.findIndex((item) => idOf(item) === carried);
  return own >= 0 && (gap === own || gap === own + 1);
}

/** Whether cards stand in an order that nobody has given them by hand. */
export const isSorted = (list: Element): boolean => list.closest('card-board')?.hasAttribute('sorted') ?? false;

/** Whether a card has no place among the others there: it goes where their order wants it, or to the top of what is closed. */
export const takesAsWhole = (list: Element): boolean => isSorted(list) || isClosed(list);

const columnAlone = (list: Rows): Place => ({ list, gap: 0, above: null, below: null, y: columnOf(list).getBoundingClientRect().top });

/** The gap that the pointer is nearest to. */
export function placeAt(list: Rows, y: number, carried: string): Place | null {
  if (takesAsWhole(list)) return columnAlone(list);
  const rows = rowsOf(list);
  if (!rows.length && list.items.length) return null;
  const under = rows.find(({ element }) => {
    const box = element.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return placeOf(list, under ? under.index : (rows.at(-1)?.index ?? -1) + 1, carried);
}

/** A gap with its neighbours; null while they are not loaded. */
export function placeOf(list: Rows, gap: number, carried: string): Place | null {
  if (takesAsWhole(list)) return columnAlone(list);
  const rows = rowsOf(list);
  const around = neighbours(list.items, gap, carried);
  if (!around) return null;
  const frame = list.getBoundingClientRect();
  const next = rows.find((row) => row.index === gap);
  const previous = rows.find((row) => row.index === gap - 1);
  const edge = next
    ? next.element.getBoundingClientRect().top - LINE_OFFSET
    : previous
      ? previous.element.getBoundingClientRect().bottom + LINE_OFFSET
      : frame.top + LINE_OFFSET;
  return { list, gap, ...around, y: Math.min(Math.max(edge, frame.top), frame.bottom) };
}

export function statusOf(place: Place): string {
  return columnOf(place.list).dataset.status!;
}
