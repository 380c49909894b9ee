// Steps of a card that is moved by keys: from gap to gap in a column, and to the same height in the next one.

/** The gap that one step up (-1) or down (1) leads to; the two gaps around the card itself are one place. */
export function step(gap: number, by: number, own: number, count: number): number {
  const beside = own >= 0 && (gap === own || gap === own + 1);
  const from = beside && by > 0 ? own + 1 : beside ? own : gap;
  const next = from + by === own + 1 && own >= 0 && by < 0 ? own : from + by;
  return Math.min(Math.max(next, 0), count);
}

/** Which place the card takes there, from 1. */
export function placeNumber(gap: number, own: number): number {
  return (own >= 0 && gap > own ? gap - 1 : gap) + 1;
}

/** The gap at the same height on the screen in another column. */
export function across(gap: number, firstVisible: number, otherFirstVisible: number, otherCount: number): number {
  return Math.min(Math.max(otherFirstVisible + gap - firstVisible, 0), otherCount);
}
