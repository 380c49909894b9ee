// Which rows of a long list are asked for.

/** So many rows around those that are seen must be there before more are asked for, and so many are asked for. */
export const NEAR = 8;
/** In a lane, of which several are seen at once. */
export const NEAR_IN_LANE = 2;
const AROUND = 24;
const STEP = 10;

/** The rows to ask for when these are seen; null while enough around them is there. */
export function wanted(
  first: number,
  last: number,
  size: number,
  has: (index: number) => boolean,
  near = NEAR,
): [number, number] | null {
  const begin = Math.max(0, first - near);
  const around = [...Array(Math.max(0, Math.min(size, last + 1 + near) - begin)).keys()];
  if (around.every((index) => has(index + begin))) return null;
  const from = Math.max(0, Math.floor((first - AROUND) / STEP) * STEP);
  return [from, Math.min(size, Math.ceil((last + AROUND) / STEP) * STEP)];
}
