import { describe, expect, it } from 'vitest';
import { OwnMoves, type Seen } from './own-moves';

/** A server that answers when it is told to. */
function server() {
  const asked: { said: [string, boolean]; answer: (now: Seen) => void; fail: (why: Error) => void }[] = [];
  const ask = (...said: [string, boolean]) => new Promise<Seen>((answer, fail) => asked.push({ said, answer, fail }));
  return { said: () => asked.map(({ said }) => said), asked, ask };
}

describe('moves of one card', () => {
  it('are sent at once, as dropped again while one before is not answered', async () => {
    const { said, asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    void moves.move('7', 'RENCANA 0', ask);
    asked[0].answer('DIKERJAKAN 1');
    expect(await first).toBe('DIKERJAKAN 1');
    void moves.move('7', 'RENCANA 0', ask);

    expect(said()).toEqual([
      ['RENCANA 0', false],
      ['RENCANA 0', true],
      ['RENCANA 0', true],
    ]);
  });

  it('go from the answer where the card was picked up before it and dropped after it', async () => {
    const { said, asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    asked[0].answer('DIKERJAKAN 1');
    await first;

    void moves.move('7', 'RENCANA 0', ask);

    expect(said().at(-1)).toEqual(['DIKERJAKAN 1', false]);
  });

  it.each([['refused', null], ['lost', new Error('lost')]])('begin anew where one was %s', async (_how, answer) => {
    const { said, asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask).catch(() => null);
    if (answer) asked[0].fail(answer);
    else asked[0].answer(null);
    expect(await first).toBeNull();

    void moves.move('7', 'RENCANA 0', ask);

    expect(said().at(-1)).toEqual(['RENCANA 0', false]);
  });

  it('of other cards, and of a card that is drawn anew, say what they see', async () => {
    const { said, asked, ask } = server();
    const moves = new OwnMoves();
    const first = moves.move('7', 'RENCANA 0', ask);
    void moves.move('8', 'RENCANA 0', ask);
    asked[0].answer('DIKERJAKAN 1');
    await first;

    void moves.move('7', 'RENCANA 2', ask);

    expect(said()).toEqual([
      ['RENCANA 0', false],
      ['RENCANA 0', false],
      ['RENCANA 2', false],
    ]);
  });
});
