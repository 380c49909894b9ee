// What happens to a card, said to screen readers.

import { filled } from '../shell/words';

export interface Words {
  help: string;
  carrying: string;
  lifted: string;
  above: string;
  last: string;
  column: string;
  closed: string;
  dropped: string;
  within: string;
  putBack: string;
  stayed: string;
  refused: string;
  hidden: string;
}

/** Of sentences that follow each other as fast as a key repeats, the last one is said. */
const PAUSE_MS = 250;

export class Spoken {
  private waiting = 0;

  readonly region = document.createElement('div');
  readonly help = document.createElement('div');
  words: Words | null = null;

  constructor() {
    this.region.className = 'sr-only spoken';
    this.region.role = 'status';
    this.region.ariaLive = 'assertive';
    this.help.className = 'sr-only';
    this.help.id = 'card-help';
  }

  use(words: Words): void {
    this.words = words;
    this.help.textContent = words.help;
  }

  text(key: keyof Words, values: Record<string, string | number>): string {
    return this.words ? filled(this.words[key], values) : '';
  }

  say(key: keyof Words, values: Record<string, string | number>): void {
    clearTimeout(this.waiting);
    this.region.textContent = this.text(key, values);
  }

  /** Says it unless something else is said by then. */
  saySoon(key: keyof Words, values: Record<string, string | number>): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.say(key, values), PAUSE_MS);
  }
}
