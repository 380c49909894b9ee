import { describe, expect, it } from 'vitest';
import { across, placeNumber, step } from './steps';

describe('a card that is moved by keys', () => {
  it('goes from gap to gap in a column that it is not of', () => {
    expect(step(2, 1, -1, 5)).toBe(3);
    expect(step(2, -1, -1, 5)).toBe(1);
  });

  it('takes the two gaps around itself for one place', () => {
    expect(step(2, 1, 2, 5)).toBe(4);
    expect(step(2, -1, 2, 5)).toBe(1);
    expect(step(3, 1, 2, 5)).toBe(4);
    expect(step(3, -1, 2, 5)).toBe(1);
  });

  it('comes back to its own place from either side', () => {
    expect(step(4, -1, 2, 5)).toBe(2);
    expect(step(1, 1, 2, 5)).toBe(2);
  });

  it('stops at the ends', () => {
    expect(step(0, -1, -1, 5)).toBe(0);
    expect(step(5, 1, -1, 5)).toBe(5);
  });

  it('counts places without itself', () => {
    expect([0, 1, 2, 3, 4].map((gap) => placeNumber(gap, 2))).toEqual([1, 2, 3, 3, 4]);
    expect(placeNumber(4, -1)).toBe(5);
  });

  it('keeps its height when it goes to another column', () => {
    expect(across(12, 10, 0, 5)).toBe(2);
    expect(across(12, 10, 0, 1)).toBe(1);
  });
});
