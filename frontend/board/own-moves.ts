// Who drops a card again before the first drop is answered means it from where it will be then. The card says the old place until it
// is drawn anew, so the server is told that it is dropped again, and knows where it has just put it. Otherwise the second drop would be
// refused, with one's own name as the other's.

/** What a card says of its place; null where nothing was done. */
export type Seen = string | null;

interface Move {
  /** What the card said when it was picked up. */
  seen: string;
  answered: boolean;
  now: Seen;
}

export class OwnMoves {
  private readonly last = new Map<string, Move>();

  /** Asks for a move, from where the card is as far as that is known here, else again. */
  async move(task: string, seen: string, ask: (seen: string, again: boolean) => Promise<Seen>): Promise<Seen> {
    const before = this.last.get(task);
    const follows = before?.seen === seen ? before : null;
    const move: Move = { seen, answered: false, now: null };
    this.last.set(task, move);
    try {
      move.now = await ask(follows?.now ?? seen, follows?.answered === false);
    } finally {
      move.answered = true;
      if (move.now === null && this.last.get(task) === move) this.last.delete(task);
    }
    return move.now;
  }
}
