import { beforeEach, describe, expect, it } from 'vitest';
import { Hopes } from './optimistic';
import { idOf, type Item, type Rows } from './rows';

const item = (id: number): Item => ({ key: `k${id}`, id }) as Item;
const list = (...ids: number[]): Rows => {
  const made = { items: ids.map(item), filled: 0 } as unknown as Rows;
  board.push(made);
  return made;
};
/** All lists of the test are those of one board. */
const board: Rows[] = [];
const hopes = new Hopes(() => board);
const place = hopes.place.bind(hopes);
const fill = (of: Rows, ...ids: number[]) => Object.assign(of, { items: ids.map(item), filled: of.filled + 1 });
const twoFrames = () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
const ids = (of: Rows) => of.items.map((found) => idOf(found));

beforeEach(() => {
  hopes.forget();
  board.length = 0;
});

describe('a dropped card', () => {
  it('stands in its new place at once, with a key of its own', () => {
    const from = list(1, 2, 3);
    const to = list(7, 8);

    const settled = place(item(2), '2', from, { list: to, gap: 1, above: '7', below: '8', y: 0 });
    settled(true);

    expect(ids(from)).toEqual(['1', '3']);
    expect(ids(to)).toEqual(['7', '2', '8']);
    expect(to.items[1]!.key).toBe('~2');
  });

  it('goes to the end where there is nobody below', () => {
    const from = list(1, 2);
    const to = list(7);

    place(item(1), '1', from, { list: to, gap: 1, above: '7', below: null, y: 0 })(true);

    expect(ids(to)).toEqual(['7', '1']);
  });

  it('goes back where nothing was done and nothing is drawn anew', async () => {
    const from = list(1, 2, 3);
    const to = list(7);
    place(item(2), '2', from, { list: to, gap: 0, above: null, below: '7', y: 0 })(false);

    await twoFrames();

    expect(ids(from)).toEqual(['1', '2', '3']);
    expect(ids(to)).toEqual(['7']);
  });

  it('does not go back where the server has drawn the column without it', async () => {
    const from = list(1, 2, 3);
    const to = list(7);
    const settled = place(item(2), '2', from, { list: to, gap: 0, above: null, below: '7', y: 0 });
    fill(from, 1, 3);
    fill(to, 7);
    settled(false);

    await twoFrames();

    expect(ids(from)).toEqual(['1', '3']);
    expect(ids(to)).toEqual(['7']);
  });

  it('does not go back where it was gone before it was dropped', async () => {
    const from = list(1, 3);
    const to = list(7);
    place(item(2), '2', from, { list: to, gap: 0, above: null, below: '7', y: 0 })(false);

    await twoFrames();

    expect(ids(from)).toEqual(['1', '3']);
    expect(ids(to)).toEqual(['7']);
  });

  it('stands there once when others fill only the column that it came from', async () => {
    const from = list(1, 2);
    const to = list(7);
    const settled = place(item(2), '2', from, { list: to, gap: 0, above: null, below: '7', y: 0 });
    fill(from, 1, 2, 4);
    await twoFrames();
    expect(ids(from)).toEqual(['1', '4']);
    expect(ids(to)).toEqual(['2', '7']);

    settled(false);
    await twoFrames();

    expect(ids(from)).toEqual(['1', '2', '4']);
    expect(ids(to)).toEqual(['7']);
  });

  it('stays there when others fill the column that it goes to anew', async () => {
    const from = list(1, 2);
    const to = list(7);
    const settled = place(item(1), '1', from, { list: to, gap: 0, above: null, below: '7', y: 0 });
    to.items = [item(7), item(8)];

    await twoFrames();
    settled(true);

    expect(ids(from)).toEqual(['2']);
    expect(ids(to)).toEqual(['1', '7', '8']);
  });

  it('stands only where it was dropped last', async () => {
    const from = list(1, 2);
    const first = list(7);
    const second = list(8);
    const settledFirst = place(item(1), '1', from, { list: first, gap: 0, above: null, below: '7', y: 0 });
    const hope = first.items[0]!;
    const settledSecond = place(hope, '1', first, { list: second, gap: 0, above: null, below: '8', y: 0 });
    await twoFrames();
    expect([from, first, second].map(ids)).toEqual([['2'], ['7'], ['1', '8']]);

    settledFirst(true);
    fill(from, 2);
    fill(first, 1, 7);
    await twoFrames();
    expect([from, first, second].map(ids)).toEqual([['2'], ['7'], ['1', '8']]);

    settledSecond(false); // and the line is lost
    await twoFrames();
    expect([from, first, second].map(ids)).toEqual([['2'], ['1', '7'], ['8']]);
  });

  it.each([
    ['elsewhere', 2],
    ['back to where it came from', 0],
  ])('goes all the way back where two drops were refused, the second %s', async (_where, last) => {
    const lists = [list(1, 2), list(7), list(8)];
    const [from, first] = lists;
    const settledFirst = place(item(1), '1', from, { list: first, gap: 0, above: null, below: '7', y: 0 });
    const settledSecond = place(first.items[0]!, '1', first, { list: lists[last], gap: 0, above: null, below: null, y: 0 });

    settledFirst(false);
    settledSecond(false);
    await twoFrames();

    expect(lists.map(ids)).toEqual([['1', '2'], ['7'], ['8']]);
  });

  it('stands once when others fill where it came from while it is dropped again', async () => {
    const from = list(1, 2);
    const first = list(7);
    const second = list(8);
    place(item(1), '1', from, { list: first, gap: 0, above: null, below: '7', y: 0 });
    const settled = place(first.items[0]!, '1', first, { list: second, gap: 0, above: null, below: '8', y: 0 });

    fill(from, 1, 2, 3);
    await twoFrames();

    expect([from, first, second].map(ids)).toEqual([['2', '3'], ['7'], ['1', '8']]);
    settled(true);
  });

  it('moves within its own column', () => {
    const column = list(1, 2, 3);

    place(item(3), '3', column, { list: column, gap: 0, above: null, below: '1', y: 0 })(true);

    expect(ids(column)).toEqual(['3', '1', '2']);
  });

  it('stays there when another refresh puts it back before the answer', async () => {
    const from = list(1, 2);
    const to = list();
    const settled = place(item(1), '1', from, { list: to, gap: 0, above: null, below: null, y: 0 });
    from.items = [item(1), item(2)];
    to.items = [];

    await twoFrames();
    settled(true);

    expect(ids(from)).toEqual(['2']);
    expect(ids(to)).toEqual(['1']);
  });

  it('stands once when a colleague puts it into a third column before the answer, and is there when that refuses', async () => {
    const from = list(1, 2);
    const to = list(7);
    const theirs = list(9);
    const settled = place(item(1), '1', from, { list: to, gap: 0, above: null, below: '7', y: 0 });
    fill(from, 2);
    fill(theirs, 9, 1);
    await twoFrames();
    expect([from, to, theirs].map(ids)).toEqual([['2'], ['1', '7'], ['9']]);

    settled(false);
    await twoFrames();

    expect([from, to, theirs].map(ids)).toEqual([['2'], ['7'], ['9', '1']]);
  });

  it('is held by nobody when its board has gone before the answer', async () => {
    const from = list(1, 2);
    const to = list(7);
    place(item(1), '1', from, { list: to, gap: 0, above: null, below: '7', y: 0 });
    hopes.forget();
    fill(from, 1, 2);
    fill(to, 7);
    await twoFrames();

    expect([from, to].map(ids)).toEqual([['1', '2'], ['7']]);
  });
});
