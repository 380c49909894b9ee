// Scrolling while a card is held near an edge: the nearer, the faster, by the time of the frame.

const EDGE_PX = 72;
const PX_PER_MS = 1.6;

/** Pixels to scroll in a frame of so many milliseconds. */
export function step(position: number, from: number, to: number, ms: number): number {
  const nearness = position > to - EDGE_PX ? (position - to + EDGE_PX) / EDGE_PX : 0;
  const farness = position < from + EDGE_PX ? (from + EDGE_PX - position) / EDGE_PX : 0;
  return (Math.min(1, nearness) - Math.min(1, farness)) * PX_PER_MS * ms;
}
