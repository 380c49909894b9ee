import { describe, expect, it } from 'vitest';
import { isOwnGap, neighbours } from './place';
import type { Item } from './rows';

const item = (id: number): Item => ({ key: String(id), id }) as Item;
const column = [item(1), item(2), item(3)];

describe('the neighbours of a gap', () => {
  it('are the cards above and below', () => {
    expect(neighbours(column, 1, '9')).toEqual({ above: '1', below: '2' });
  });

  it('are none at the ends', () => {
    expect(neighbours(column, 0, '9')).toEqual({ above: null, below: '1' });
    expect(neighbours(column, 3, '9')).toEqual({ above: '3', below: null });
    expect(neighbours([], 0, '9')).toEqual({ above: null, below: null });
  });

  it('are never the carried card itself', () => {
    expect(neighbours(column, 1, '2')).toEqual({ above: '1', below: '3' });
    expect(neighbours(column, 2, '2')).toEqual({ above: '1', below: '3' });
  });

  it('are unknown while a row is not loaded: no place yet, not the end', () => {
    expect(neighbours([item(1), undefined, item(3)], 1, '9')).toBeNull();
    expect(neighbours([undefined, item(2)], 0, '9')).toEqual(null);
  });
});

describe("the card's own gap", () => {
  it('is the one before it and the one after it', () => {
    expect([0, 1, 2, 3].filter((gap) => isOwnGap(column, gap, '2'))).toEqual([1, 2]);
  });

  it('is none once the card is scrolled out of reach, so that it can be dropped at the top', () => {
    expect(isOwnGap([item(1), item(2), undefined], 0, '3')).toBe(false);
  });
});
