// How a card is drawn.

import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { filled } from '../shell/words';
import type { CardBoard } from './card-board';
import type { Item } from './rows';

/** Said of every card, with places in braces. */
export interface CardWords {
  menu: string;
  pick: string;
  selected: string;
  high: string;
  risky: string;
  progress: string;
  executor: string;
}

const boardOf = (event: Event) => (event.target as Element).closest<CardBoard>('card-board');

/** What stands in a row until its card has come. */
const waiting = html`<article class="card waiting" aria-hidden="true"></article>`;

function pick(event: MouseEvent): void {
  const card = (event.target as Element).closest<HTMLElement>('.card')!;
  const { selection } = boardOf(event)!;
  if (event.shiftKey) void selection.extend(card);
  else selection.toggle(card);
}

function card(item: Item, index: number, words: CardWords, href: string, selected: boolean) {
  const { id, code, title, executor = '', links = 0 } = item;
  return html`
    <article class="card ${item.mark} ${selected ? 'selected' : ''}" data-testid="card" data-task=${code} data-id=${id} data-index=${index} tabindex="0"
             aria-label="${code} ${title}${selected ? `, ${words.selected}` : ''}" aria-describedby="card-help">
      <div class="card-head">
        <span class="grip" aria-hidden="true" @touchmove=${(event: TouchEvent) => boardOf(event)?.touched(event)}>⠿</span>
        <span class="code" translate="no">${code}</span>
        <span class="priority">${item.high ? words.high : ''}</span>
        <label class="pick"><input type="checkbox" tabindex="-1" aria-label=${filled(words.pick, { code })} .checked=${live(selected)}
               @click=${pick}></label>
        <button type="button" class="card-menu" aria-haspopup="dialog" aria-label=${filled(words.menu, { code })}
                @click=${(event: Event) => boardOf(event)?.openMenu(id)}>⋯</button>
      </div>
      <h3 class="title"><a href=${href} router-link tabindex="-1"><bdi>${title}</bdi></a></h3>
      <p class="place"><span class="region" translate="no">${item.region}</span><span class="risk">${item.risky ? words.risky : ''}</span></p>
      <p class="flag blocked"><bdi>${item.blocked}</bdi></p>
      <p class="flag returned"><bdi>${item.returned}</bdi></p>
      <div class="progress" role="img" aria-label=${filled(words.progress, { percent: item.progress })}>
        <span class="track"><span class="fill" style="inline-size:${item.progress}%"></span></span>
        <span class="percent" translate="no" aria-hidden="true">${item.progress}%</span>
      </div>
      <div class="card-foot">
        <span class="due">${item.due}</span>
        <span class="links" translate="no" title=${item.linksWords ?? ''}>${links || ''}</span>
        <span class="executor" translate="no" title=${executor} role="img" aria-label=${filled(words.executor, { name: executor })}
          >${item.initials}</span>
      </div>
    </article>
  `;
}

export function renderCard(root: HTMLElement, list: HTMLElement, model: { item?: Item; index: number }): void {
  const board = list.closest<CardBoard>('card-board');
  const words = board?.cardWords;
  const { item, index } = model;
  render(item && words ? card(item, index, words, board.hrefOf(item.code), board.selection.has(item.id)) : item ? nothing : waiting, root);
}
