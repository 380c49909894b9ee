// The way of an arrow from the end of a bar to the beginning of another one, in right angles.

/** Of a bar; in the room before it its label may stand. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  labelBefore: boolean;
}

/** Pixels that an arrow goes straight before it turns. */
const STUB = 7;

/** From the tip back, and to both sides. */
const HEAD = 'm-4 -3l4 3l-4 3';

const middle = (box: Box) => (box.top + box.bottom) / 2;

export function path(from: Box, to: Box): string {
  const start = middle(from);
  const end = middle(to);
  const turn = from.right + STUB;
  if (to.left >= turn + STUB && !to.labelBefore) return `M${from.right} ${start}H${turn}V${end}H${to.left}${HEAD}`;
  // the successor begins too early, or its label is in the way: between the rows
  const between = end > start ? to.top - 3 : to.bottom + 3;
  return `M${from.right} ${start}H${turn}V${between}H${to.left - STUB}V${end}H${to.left}${HEAD}`;
}
