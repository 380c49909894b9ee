// Titles go out with Enter and the field is empty at once, so that the next one can be typed while the line is slow. What
// is refused comes back above it. The draft holds what is on its way too, until the server has answered.

import type { Drafts, Field } from '../shell/draft-keeper';
import { cellsOf } from './pasted-range';

const onTheirWay = new WeakMap<Field, string[]>();

function joined(titles: string[]): string {
  return titles.filter((title) => title !== '').join('\n');
}

/** As if it had been typed: the draft and the server hear of it. */
function write(field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

function sendTitlesOf(field: Field, button: HTMLElement): void {
  const sent: string[] = [];
  onTheirWay.set(field, sent);
  field.draftText = () => joined([...sent, field.value]);
  const send = () => {
    const titles = field.value;
    if (titles.trim() === '' && sent.length > 0) return; // a second press of Enter
    sent.push(titles);
    write(field, '');
    field.dispatchEvent(new CustomEvent('titles', { detail: titles }));
  };
  field.addEventListener('paste', (event) => {
    const cells = cellsOf(event.clipboardData?.getData('text/plain') ?? '');
    if (!cells) return;
    event.preventDefault();
    field.dispatchEvent(new CustomEvent('range', { detail: JSON.stringify(cells) }));
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  button.addEventListener('click', send);
}

/** The server answers in the order in which titles were sent. */
function titlesAnswered(field: Field, refused: boolean): void {
  const titles = onTheirWay.get(field)?.shift() ?? '';
  if (refused) write(field, joined([titles, field.value]));
  (window.portal!.drafts as Drafts).keep(field);
}

/** What the server has made of a range is shown before anything is made of it. */
function putTitles(field: Field, titles: string): void {
  write(field, joined([field.value, titles]));
  field.focus();
}

window.portal = { ...window.portal, sendTitlesOf, titlesAnswered, putTitles };
