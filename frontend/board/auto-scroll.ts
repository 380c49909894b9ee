// Scrolling while a card is held near an edge: the nearer, the faster, by the time of the frame.

const EDGE_PX = 72;
const PX_PER_MS = 1.6;
/** So far must a card that was picked up near an edge be carried towards it. */
const TOWARDS_PX = 24;

/** Pixels to scroll in a frame of so many milliseconds. */
export function step(position: number, from: number, to: number, ms: number): number {
  const nearness = position > to - EDGE_PX ? (position - to + EDGE_PX) / EDGE_PX : 0;
  const farness = position < from + EDGE_PX ? (from + EDGE_PX - position) / EDGE_PX : 0;
  return (Math.min(1, nearness) - Math.min(1, farness)) * PX_PER_MS * ms;
}

/** Along one way. A card that is picked up near an edge and held there stays where it is. */
export class AutoScroll {
  private begun = false;

  constructor(private readonly start: number) {}

  step(position: number, from: number, to: number, ms: number): number {
    const pixels = step(position, from, to, ms);
    this.begun ||= pixels === 0 || (position - this.start) * Math.sign(pixels) > TOWARDS_PX;
    return this.begun ? pixels : 0;
  }
}
