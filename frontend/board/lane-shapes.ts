// How high lanes are and which of them are seen, from how many cards they hold.

export interface Shape {
  key: string;
  /** How many there are in each column that is not collapsed. */
  cards: Record<string, number>;
  open: boolean;
}

/** The line with the lane's name. */
const HEAD_PX = 44;
/** An open lane without cards takes one that is dropped. */
const EMPTY_PX = 56;
/** Of most cards, and what the largest are more. */
const CARD_PX = 164;
const MORE_PX = 34;
const GAP_PX = 8;
/** A lane leaves room for a part of the next one; what is over scrolls in it. */
const LARGEST_PART = 0.62;
const LARGEST_AT_LEAST_PX = 330;

function height({ cards, open }: Shape, board: number): number {
  if (!open) return HEAD_PX;
  const most = Math.max(0, ...Object.values(cards));
  const largest = Math.max(LARGEST_AT_LEAST_PX, board * LARGEST_PART);
  return HEAD_PX + (most === 0 ? EMPTY_PX : Math.min(most * CARD_PX + MORE_PX, largest)) + GAP_PX;
}

/** Where each lane begins, and where the last one ends, in pixels. */
export function laneTops(lanes: Shape[], board: number): number[] {
  const tops = [0];
  lanes.forEach((lane, n) => tops.push(tops[n] + height(lane, board)));
  return tops;
}

/** The first lane that is seen, and the first after those that are seen. */
export function seenOf(tops: number[], scrolled: number, room: number): [number, number] {
  const lanes = tops.length - 1;
  let first = 0;
  while (first < lanes - 1 && tops[first + 1] <= scrolled) first++;
  let end = Math.min(lanes, first + 1);
  while (end < lanes && tops[end] < scrolled + room) end++;
  return [first, end];
}

/** The next lane that has any card in a column to walk to; -1 if there is none. */
export function nextWithCards(lanes: Shape[], from: number, step: number, status: string): number {
  for (let at = from + step; lanes[at]; at += step) {
    if (lanes[at].open && lanes[at].cards[status]) return at;
  }
  return -1;
}
