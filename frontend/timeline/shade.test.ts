import { describe, expect, it } from 'vitest';
import { runs, shade } from './shade';

describe('the background of the chart', () => {
  it('takes free days that follow each other as one', () => {
    expect(runs([2, 3, 5, 9, 10, 11])).toEqual([[2, 4], [5, 6], [9, 12]]);
  });

  it('shades each free day from its beginning to its end', () => {
    // 2 of 10 days leave room for 8, of which 5 are before them
    expect(shade({ days: 10, free: [5, 6], today: -1, milestones: [] })).toBe(
      'linear-gradient(var(--portal-free-day), var(--portal-free-day)) 62.5000% 0 / 20.0000% 100% no-repeat',
    );
  });

  it('shades a chart that is free from end to end', () => {
    expect(shade({ days: 2, free: [0, 1], today: -1, milestones: [] })).toContain(' 0.0000% 0 / 100.0000% ');
  });

  it('draws today in the middle of its day', () => {
    expect(shade({ days: 10, free: [], today: 3, milestones: [] })).toContain('var(--portal-late)) 35.0000% 0 / 2px');
  });
});
