import { describe, expect, it } from 'vitest';
import { runs, shade } from './shade';

describe('the background of the chart', () => {
  it('takes free days that follow each other as one', () => {
    expect(runs([2, 3, 5, 9, 10, 11])).toEqual([[2, 4], [5, 6], [9, 12]]);
  });

  it('shades each free day from its beginning to its end', () => {
    expect(shade({ days: 10, free: [5, 6], today: -1, milestones: [] })).toBe(
      'linear-gradient(to right, transparent 50.0000%, var(--portal-free-day) 50.0000% 70.0000%, transparent 70.0000%)',
    );
  });

  it('draws today in the middle of its day', () => {
    expect(shade({ days: 10, free: [], today: 3, milestones: [] })).toContain('var(--portal-late) 35.0000%');
  });
});
