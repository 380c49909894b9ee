// The background of a chart's rows: free days shaded, a line at each milestone and one for today, in parts of the width, so
// that it holds for any zoom and costs no element.

export interface Days {
  days: number;
  free: number[];
  today: number;
  milestones: number[];
}

/** Days that follow each other, as [first, after the last]. */
export function runs(days: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.[1] === day) last[1] = day + 1;
    else found.push([day, day + 1]);
  }
  return found;
}

/** One colour over a part of the width; a gradient over all of it would be computed for every pixel of every row. */
const tile = (colour: string, at: number, width: string) =>
  `linear-gradient(${colour}, ${colour}) ${(at * 100).toFixed(4)}% 0 / ${width} 100% no-repeat`;

function stretch([from, to]: [number, number], days: number): string {
  const length = to - from;
  const room = days - length; // a background's place is the part of the room that is left before it
  return tile('var(--portal-free-day)', room ? from / room : 0, `${((length * 100) / days).toFixed(4)}%`);
}

export function shade({ days, free, today, milestones }: Days): string {
  const middle = (day: number) => (day + 0.5) / days;
  return [
    ...(today >= 0 ? [tile('var(--portal-late)', middle(today), '2px')] : []),
    ...milestones.map((day) => tile('var(--portal-milestone-line)', middle(day), '1px')),
    ...runs(free).map((run) => stretch(run, days)),
  ].join(', ');
}
