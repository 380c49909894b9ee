// The background of a chart's rows: free days shaded, a line at each milestone and one for today, as one image whose stops
// are parts of the width, so that it holds for any zoom and costs no element.

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

const percent = (day: number, days: number) => `${((day * 100) / days).toFixed(4)}%`;

function line(day: number, days: number, colour: string, width: string): string {
  const at = percent(day + 0.5, days);
  return `linear-gradient(to right, transparent ${at}, ${colour} ${at}, ${colour} calc(${at} + ${width}), transparent calc(${at} + ${width}))`;
}

export function shade({ days, free, today, milestones }: Days): string {
  const stops = runs(free).flatMap(([from, to]) => [
    `transparent ${percent(from, days)}`,
    `var(--portal-free-day) ${percent(from, days)} ${percent(to, days)}`,
    `transparent ${percent(to, days)}`,
  ]);
  return [
    ...(today >= 0 ? [line(today, days, 'var(--portal-late)', '2px')] : []),
    ...milestones.map((day) => line(day, days, 'var(--portal-milestone-line)', '1px')),
    ...(stops.length ? [`linear-gradient(to right, ${stops.join(', ')})`] : []),
  ].join(', ');
}
