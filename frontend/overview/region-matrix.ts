// Regions and aspects as a table of links. One tab stop; arrows, Home and End walk among the links. All words and addresses
// come from the server, with places in them that are filled here.

import { html, nothing, render, type TemplateResult } from 'lit';
import { filled } from '../shell/words';

interface Column {
  prefix: string;
  name: string;
  href: string;
  lateHref: string;
}

interface Cell {
  count: number;
  late: number;
  movedDays: number;
}

interface Row {
  code: string;
  name: string;
  movedDays: number;
  silent: boolean;
  cells: Cell[];
}

interface Words {
  title: string;
  region: string;
  moved: string;
  cell: string;
  late: string;
  movedToday: string;
  movedYesterday: string;
  movedDays: string;
  never: string;
}

export interface Data {
  columns: Column[];
  groups: { name: string; rows: Row[] }[];
  words: Words;
}

export function moved(days: number, words: Words): string {
  if (days < 0) return words.never;
  if (days === 0) return words.movedToday;
  return days === 1 ? words.movedYesterday : filled(words.movedDays, { days });
}

const addressOf = (href: string, code: string) => href.replace('WILAYAH', encodeURIComponent(code));

export class RegionMatrix extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', this.walked);
    this.addEventListener('focusin', this.entered);
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this.walked);
    this.removeEventListener('focusin', this.entered);
  }

  private data: Data | null = null;

  /** Some rows have other numbers. */
  update(rows: Row[]): void {
    if (!this.data) return;
    const fresh = new Map(rows.map((row) => [row.code, row]));
    const groups = this.data.groups.map((group) => ({ ...group, rows: group.rows.map((row) => fresh.get(row.code) ?? row) }));
    this.show({ ...this.data, groups });
  }

  show(data: Data): void {
    this.data = data;
    const { columns, groups, words } = data;
    const reached = this.querySelector<HTMLElement>('td a[tabindex="0"]');
    render(
      html`<table role="grid" translate="no" aria-label=${words.title}>
        <thead>
          <tr>
            <th scope="col">${words.region}</th>
            ${columns.map((column) => html`<th scope="col"><abbr title=${column.name}>${column.prefix}</abbr></th>`)}
            <th scope="col">${words.moved}</th>
          </tr>
        </thead>
        ${groups.map(
          (group) =>
            html`<tbody>
              ${group.name
                ? html`<tr>
                    <th class="group" scope="rowgroup" colspan=${columns.length + 2}>${group.name}</th>
                  </tr>`
                : nothing}
              ${group.rows.map((row) => this.row(row, columns, words))}
            </tbody>`,
        )}
      </table>`,
      this,
    );
    const links = [...this.querySelectorAll<HTMLElement>('td a')];
    const stop = links.find((link) => link === reached) ?? links[0];
    links.forEach((link) => (link.tabIndex = link === stop ? 0 : -1));
  }

  private row(row: Row, columns: Column[], words: Words): TemplateResult {
    return html`<tr>
      <th scope="row">${row.name}</th>
      ${row.cells.map((cell, index) => this.cell(row, cell, columns[index], words))}
      <td class=${row.silent ? 'moved silent' : 'moved'}>${moved(row.movedDays, words)}</td>
    </tr>`;
  }

  private cell(row: Row, cell: Cell, column: Column, words: Words): TemplateResult {
    const names = { region: row.name, aspect: column.name };
    const all = filled(words.cell, { ...names, count: cell.count, moved: moved(cell.movedDays, words) });
    const late = filled(words.late, { ...names, count: cell.late });
    return html`<td class=${cell.late ? 'late' : cell.count ? '' : 'none'}>
      <a href=${addressOf(column.href, row.code)} router-link aria-label=${all} title=${all}>${cell.count || '·'}</a>${cell.late
        ? html`<a class="late" href=${addressOf(column.lateHref, row.code)} router-link aria-label=${late} title=${late}
            >${cell.late}!</a
          >`
        : nothing}
    </td>`;
  }

  private readonly entered = (event: FocusEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('td a');
    if (!link) return;
    this.querySelectorAll<HTMLElement>('td a[tabindex="0"]').forEach((other) => (other.tabIndex = -1));
    link.tabIndex = 0;
  };

  private readonly walked = (event: KeyboardEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('td a');
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = this.nextOf(link, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  };

  /** Where a key leads; undefined for other keys, null at an edge. */
  private nextOf(link: HTMLElement, key: string): HTMLElement | null | undefined {
    const row = link.closest('tr')!;
    const inRow = [...row.querySelectorAll<HTMLElement>('td a')];
    switch (key) {
      case 'ArrowRight':
        return inRow[inRow.indexOf(link) + 1] ?? null;
      case 'ArrowLeft':
        return inRow[inRow.indexOf(link) - 1] ?? null;
      case 'Home':
        return inRow[0];
      case 'End':
        return inRow.at(-1);
      case 'ArrowDown':
      case 'ArrowUp': {
        const rows = [...this.querySelectorAll('tr:has(td)')];
        const other = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)];
        const column = [...row.children].indexOf(link.closest('td')!);
        return other?.children[column]?.querySelector<HTMLElement>('a') ?? null;
      }
      default:
        return undefined;
    }
  }
}

customElements.define('region-matrix', RegionMatrix);
