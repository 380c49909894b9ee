import { expect, test } from 'vitest';
import { laneTops, nextWithCards, seenOf, type Shape } from './lane-shapes';

const lane = (most: number, open = true): Shape => ({ key: String(most), cards: { RENCANA: most, SELESAI: 0 }, open });

test('a closed lane is a line, whatever it holds', () => {
  const [, first, second] = laneTops([lane(9, false), lane(1, false)], 800);
  expect(second - first).toBe(first);
});

test('a lane grows with its cards, up to a part of the board', () => {
  const [, one] = laneTops([lane(1)], 800);
  const [, two] = laneTops([lane(2)], 800);
  const [, many] = laneTops([lane(500)], 800);
  expect(two).toBeGreaterThan(one);
  expect(many).toBeLessThan(800 * 0.75);
});

test('an open lane without cards has room to drop one', () => {
  const [, empty] = laneTops([lane(0)], 800);
  const [, closed] = laneTops([lane(0, false)], 800);
  expect(empty).toBeGreaterThan(closed);
});

test('those that are seen are from the one under the upper edge to the one over the lower', () => {
  const tops = [0, 100, 200, 300, 400];
  expect(seenOf(tops, 0, 150)).toEqual([0, 2]);
  expect(seenOf(tops, 100, 100)).toEqual([1, 2]);
  expect(seenOf(tops, 150, 100)).toEqual([1, 3]);
  expect(seenOf(tops, 900, 100)).toEqual([3, 4]);
});

test('of no lanes none is seen', () => {
  expect(seenOf([0], 0, 500)).toEqual([0, 0]);
});

test('closed lanes and those without a card in the column are passed over', () => {
  const lanes = [lane(1), lane(0), lane(2, false), lane(3)];
  expect(nextWithCards(lanes, 0, 1, 'RENCANA')).toBe(3);
  expect(nextWithCards(lanes, 3, -1, 'RENCANA')).toBe(0);
  expect(nextWithCards(lanes, 3, 1, 'RENCANA')).toBe(-1);
  expect(nextWithCards(lanes, 0, 1, 'SELESAI')).toBe(-1);
});
