// Days begin at midnight of East Java (WIB, seven hours before UTC, without summer time), wherever the browser is.

const HOUR_MS = 3_600_000;
const AHEAD_MS = 7 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

/** As 2026-10-03. */
export function eastJavaDay(at: Date): string {
  return new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 10);
}

/** Milliseconds until the next day begins. */
export function untilMidnight(at: Date): number {
  return DAY_MS - ((at.getTime() + AHEAD_MS) % DAY_MS);
}
