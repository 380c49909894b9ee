import { describe, expect, it } from 'vitest';
import { wanted } from './range';

const loaded = (from: number, to: number) => (index: number) => index >= from && index < to;

describe('the rows that a list asks for', () => {
  it('are none while enough around those that are seen is there', () => {
    expect(wanted(0, 6, 500, loaded(0, 20))).toBeNull();
    expect(wanted(100, 106, 500, loaded(80, 130))).toBeNull();
  });

  it('are none of a short list that is there as a whole', () => {
    expect(wanted(0, 3, 4, loaded(0, 4))).toBeNull();
    expect(wanted(0, 0, 0, loaded(0, 0))).toBeNull();
  });

  it('lie around those that are seen, the same for windows of nearly the same height', () => {
    expect(wanted(0, 6, 500, loaded(0, 8))).toEqual([0, 30]);
    expect(wanted(0, 5, 500, loaded(0, 8))).toEqual([0, 30]);
    expect(wanted(100, 106, 500, loaded(0, 30))).toEqual([70, 130]);
  });

  it('end where the list ends', () => {
    expect(wanted(0, 6, 12, loaded(0, 8))).toEqual([0, 12]);
  });
});
