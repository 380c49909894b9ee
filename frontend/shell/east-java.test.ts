import { describe, expect, it } from 'vitest';
import { eastJavaDay, untilMidnight } from './east-java';

describe("East Java's days", () => {
  it('begin at 17.00 UTC', () => {
    expect(eastJavaDay(new Date('2026-11-30T16:59:59Z'))).toBe('2026-11-30');
    expect(eastJavaDay(new Date('2026-11-30T17:00:00Z'))).toBe('2026-12-01');
  });

  it('say how long they last', () => {
    expect(untilMidnight(new Date('2026-11-30T16:59:59Z'))).toBe(1000);
    expect(untilMidnight(new Date('2026-11-30T17:00:00Z'))).toBe(24 * 3_600_000);
  });
});
