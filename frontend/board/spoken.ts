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
  putBack: string;
  stayed: string;
  refused: string;
  hidden: string;
}

export class Spoken {
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
    this.region.textContent = this.text(key, values);
  }
}
