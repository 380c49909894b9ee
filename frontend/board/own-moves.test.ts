import { describe, expect, it } from 'vitest';
import { OwnMoves, type Seen } from './own-moves';

/** A server that answers when it is told to. */
function server() {
  const asked: { seen: string; answer: (now: Seen) => void; fail: (why: Error) => void }[] = [];
  const ask = (seen: string) => new Promise<Seen>((answer, fail) => asked.push({ seen, answer, fail }));
  return { asked, ask };
}

const microtasks = () => new Promise((done) => setTimeout(done));

describe('moves of one card', () => {
  it('wait for each other, and go from where the card is then', async () => {
    const { asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    const second = moves.move('7', 'RENCANA 0', ask);
    const third = moves.move('7', 'RENCANA 0', ask);
    await microtasks();
    expect(asked.map(({ seen }) => seen)).toEqual(['RENCANA 0']);

    asked[0].answer('DIKERJAKAN 1');
    expect(await first).toBe('DIKERJAKAN 1');
    await microtasks();
    asked[1].answer('DIPERIKSA 2');
    expect(await second).toBe('DIPERIKSA 2');
    await microtasks();
    asked[2].answer('SELESAI 3');
    expect(await third).toBe('SELESAI 3');

    expect(asked.map(({ seen }) => seen)).toEqual(['RENCANA 0', 'DIKERJAKAN 1', 'DIPERIKSA 2']);
  });

  it('go from there too where the card was picked up before the answer and dropped after it', async () => {
    const { asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    await microtasks();
    asked[0].answer('DIKERJAKAN 1');
    await first;

    void moves.move('7', 'RENCANA 0', ask);
    await microtasks();

    expect(asked[1].seen).toBe('DIKERJAKAN 1');
  });

  it('end where one is refused; the next one says what it sees', async () => {
    const { asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    const second = moves.move('7', 'RENCANA 0', ask);
    await microtasks();
    asked[0].answer(null);

    expect(await first).toBeNull();
    expect(await second).toBeNull();
    expect(asked).toHaveLength(1);
    void moves.move('7', 'RENCANA 0', ask);
    await microtasks();
    expect(asked[1].seen).toBe('RENCANA 0');
  });

  it('end where the line is lost; the next one says what it sees', async () => {
    const { asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    const second = moves.move('7', 'RENCANA 0', ask);
    await microtasks();
    asked[0].fail(new Error('lost'));

    await expect(first).rejects.toThrow('lost');
    await expect(second).rejects.toThrow('lost');
    void moves.move('7', 'RENCANA 0', ask);
    await microtasks();
    expect(asked[1].seen).toBe('RENCANA 0');
  });

  it('of other cards, and of a card that somebody else has moved meanwhile, say what they see', async () => {
    const { asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    void moves.move('8', 'RENCANA 0', ask);
    await microtasks();
    asked[0].answer('DIKERJAKAN 1');
    await first;

    void moves.move('7', 'RENCANA 2', ask);
    await microtasks();

    expect(asked.map(({ seen }) => seen)).toEqual(['RENCANA 0', 'RENCANA 0', 'RENCANA 2']);
  });
});
