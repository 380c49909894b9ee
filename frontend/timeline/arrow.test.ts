import { describe, expect, it } from 'vitest';
import { path } from './arrow';

const bar = (left: number, right: number, row: number, labelBefore = false) =>
  ({ left, right, top: row * 30, bottom: row * 30 + 16, labelBefore });

describe('an arrow', () => {
  it('goes down and on to what begins later', () => {
    expect(path(bar(0, 50, 0), bar(100, 150, 1))).toBe('M50 8H57V38H100m-4 -3l4 3l-4 3');
  });

  it('goes back between the rows to what begins too early', () => {
    expect(path(bar(0, 50, 0), bar(30, 80, 1))).toBe('M50 8H57V27H23V38H30m-4 -3l4 3l-4 3');
  });

  it('goes between the rows past a label that stands before the bar', () => {
    expect(path(bar(0, 50, 0), bar(100, 150, 1, true))).toBe('M50 8H57V27H93V38H100m-4 -3l4 3l-4 3');
  });

  it('goes up as well', () => {
    expect(path(bar(0, 50, 2), bar(30, 80, 0))).toBe('M50 68H57V19H23V8H30m-4 -3l4 3l-4 3');
  });
});
