// Which rows of a long list are asked for.

/** So many rows around those that are seen must be there before more are asked for, and so many are asked for. */
const NEAR = 8;
const AROUND = 24;
const STEP = 10;

/** The rows to ask for when these are seen; null while enough around them is there. */
export function wanted(first: number, last: number, size: number, has: (index: number) => boolean): [number, number] | null {
  const near = [...Array(Math.max(0, Math.min(size, last + 1 + NEAR) - Math.max(0, first - NEAR))).keys()];
  if (near.every((index) => has(index + Math.max(0, first - NEAR)))) return null;
  const from = Math.max(0, Math.floor((first - AROUND) / STEP) * STEP);
  return [from, Math.min(size, Math.ceil((last + AROUND) / STEP) * STEP)];
}
