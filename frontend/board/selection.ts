// The cards that are selected, to be changed together: by Ctrl or Shift and the mouse, by their box, by x. Rows come and go; a
// selection is of tasks, by their numbers.

import { columnOf, laneOf, type Item, type Rows } from './rows';

/** What the server does for a selection. */
export interface Server {
  select(tasks: string): void;
  moveSelected(status: string): void;
  /** The tasks of a column, or of a lane in it, between two places, with commas between them. */
  between(status: string, lane: string | null, first: number, last: number): Promise<string>;
}

const LETTER_OF_ALL = 'a';
const LETTER_OF_ONE = 'x';

/** Others are offered no change. */
const movable = (item: Item) => item.mark.split(' ').includes('movable');

export class Selection {
  private readonly tasks = new Set<number>();
  /** From where Shift selects. */
  private anchor: { list: Rows; task: number; index: number } | null = null;

  constructor(
    private readonly server: () => Server | undefined,
    private readonly draw: () => void,
  ) {}

  has(task: number): boolean {
    return this.tasks.has(task);
  }

  /** How many are selected beside one of them; none where that one is not. */
  others(task: number): number {
    return this.has(task) ? this.tasks.size - 1 : 0;
  }

  get empty(): boolean {
    return this.tasks.size === 0;
  }

  /** Of a card that has the focus; answers whether the key meant the selection. */
  pressed(event: KeyboardEvent): boolean {
    const card = (event.target as Element).closest<HTMLElement>('.card');
    if (!card || event.altKey) return false;
    const key = event.key.toLowerCase();
    if (event.repeat && (key === LETTER_OF_ONE || key === LETTER_OF_ALL)) return true; // a letter that is held means once
    const control = event.ctrlKey || event.metaKey;
    if (key === 'escape' && !this.empty) this.clear();
    else if (!card.matches('.movable')) return false;
    else if (key === LETTER_OF_ALL && control) void this.all(card);
    else if (key !== LETTER_OF_ONE || control) return false;
    else if (event.shiftKey) void this.extend(card);
    else this.toggle(card);
    return true;
  }

  toggle(card: HTMLElement): void {
    const task = Number(card.dataset.id);
    if (!this.tasks.delete(task)) this.tasks.add(task);
    this.anchor = { list: card.closest<Rows>('card-list')!, task, index: Number(card.dataset.index) };
    this.tell();
  }

  /** From the card that was chosen last to this one, if both are of one column. */
  async extend(card: HTMLElement): Promise<void> {
    const list = card.closest<Rows>('card-list')!;
    if (this.anchor?.list === list) await this.add(list, this.from(list), Number(card.dataset.index));
    else this.toggle(card);
  }

  /** Where the card is that was chosen last, or was when it went out of sight. */
  private from(list: Rows): number {
    const index = list.items.findIndex((item) => item?.id === this.anchor!.task);
    return index < 0 ? Math.min(this.anchor!.index, list.items.length - 1) : index;
  }

  /** The whole column. */
  private all(card: HTMLElement): Promise<void> {
    const list = card.closest<Rows>('card-list')!;
    return this.add(list, 0, list.items.length - 1);
  }

  private clear(): void {
    this.keep([]);
    this.server()?.select('');
  }

  /** Called by the server, which lets go of what is done, not seen any more, or more than can be changed at once. */
  keep(tasks: number[]): void {
    this.tasks.clear();
    tasks.forEach((task) => this.tasks.add(task));
    this.draw();
  }

  /** Called by the server for tasks that are done with, or not seen any more; what was selected since stays. */
  letGo(tasks: number[]): void {
    tasks.forEach((task) => this.tasks.delete(task));
    this.tell();
  }

  /** To the card that was chosen last, or to the one that stands where it stood. */
  focusChosen(board: HTMLElement): void {
    const { list, task } = this.anchor ?? {};
    const cards = (within: HTMLElement) => [...within.querySelectorAll<HTMLElement>('.card[data-id]')].filter((card) => card.checkVisibility());
    const near = list && cards(list).length ? cards(list) : cards(board);
    (near.find((card) => Number(card.dataset.id) === task) ?? near.at(0) ?? board).focus();
  }

  private async add(list: Rows, one: number, other: number): Promise<void> {
    const [first, last] = one < other ? [one, other] : [other, one];
    const here = list.items.slice(first, last + 1);
    const tasks = here.includes(undefined) ? await this.ask(list, first, last) : (here as Item[]).filter(movable).map((item) => item.id);
    tasks.forEach((task) => this.tasks.add(task));
    this.tell();
  }

  private async ask(list: Rows, first: number, last: number): Promise<number[]> {
    const told = (await this.server()?.between(columnOf(list).dataset.status!, laneOf(list), first, last)) ?? '';
    return told.split(',').filter(Boolean).map(Number);
  }

  private tell(): void {
    this.draw();
    this.server()?.select([...this.tasks].join(','));
  }
}
