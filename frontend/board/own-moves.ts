// Who drops a card again before the first drop is answered means it from where it will be then: one move waits for the other, and
// says what the answer to it told. Otherwise the second would be refused, with one's own name as the other's.

/** What a card says of its place; null where nothing was done. */
export type Seen = string | null;

export class OwnMoves {
  /** The last move of each task, by what the card said when it was picked up; a card in its new place says that until it is drawn anew. */
  private readonly last = new Map<string, { seen: string; now: Promise<Seen> }>();

  /** Moves a card once what was done with it before is answered; not at all if that was refused. */
  async move(task: string, seen: string, ask: (seen: string) => Promise<Seen>): Promise<Seen> {
    const before = this.last.get(task);
    const known = before?.seen === seen ? before.now : Promise.resolve(seen);
    const move = { seen, now: known.then((now) => (now === null ? null : ask(now))) };
    this.last.set(task, move);
    let now: Seen = null;
    try {
      now = await move.now;
    } finally {
      if (now === null && this.last.get(task) === move) this.last.delete(task);
    }
    return now;
  }
}
