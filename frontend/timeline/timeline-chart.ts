// What is drawn behind and over the rows of the timeline's grid: the background of the days, and arrows between bars that are
// both drawn. Enter on a cell opens the task or the group in it, since the grid would only enter the cell.

import { path, type Box } from './arrow';
import { shade, type Days } from './shade';

interface Drawing extends Days {
  arrows: boolean;
  agreed: boolean;
}

interface Grid extends HTMLElement {
  $: { table: HTMLElement };
}

const SVG = 'http://www.w3.org/2000/svg';
/** Of the chart's window that stands before today when it is scrolled there. */
const BEFORE_TODAY = 1 / 3;

export class TimelineChart extends HTMLElement {
  private drawing: Drawing | null = null;
  private readonly arrows = document.createElementNS(SVG, 'svg');
  private frame = 0;
  /** When they were last looked at: the width of a day, the days before the middle of the window, whether there are more than fit. */
  private day = 0;
  private middle = 0;
  private scrolls = false;
  private listeners = new AbortController();
  private readonly rows = new MutationObserver(() => this.drawSoon());
  private readonly size = new ResizeObserver(() => this.drawSoon());

  connectedCallback(): void {
    this.arrows.classList.add('arrows');
    this.arrows.setAttribute('aria-hidden', 'true');
    this.append(this.arrows);
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    this.addEventListener('keydown', this.pressed, { signal, capture: true });
    requestAnimationFrame(() => {
      this.grid.$?.table.addEventListener('scroll', () => this.drawSoon(), { signal, passive: true });
      this.rows.observe(this.grid, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-task', 'style'] });
      this.size.observe(this.grid);
      this.drawSoon();
    });
  }

  disconnectedCallback(): void {
    this.listeners.abort();
    this.rows.disconnect();
    this.size.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private get grid(): Grid {
    return this.querySelector<Grid>('vaadin-grid')!;
  }

  draw(drawing: Drawing): void {
    this.drawing = drawing;
    this.style.setProperty('--chart-days', shade(drawing));
    this.toggleAttribute('agreed', drawing.agreed);
    this.drawSoon();
  }

  scrollToToday(): void {
    const today = this.drawing?.today ?? -1;
    const head = this.querySelector('.day-head');
    if (today < 0 || !head) return;
    const at = (head.clientWidth * (today + 0.5)) / this.drawing!.days;
    const seen = this.grid.$.table.clientWidth - this.titleWidth();
    this.grid.$.table.scrollTo({ left: at - seen * BEFORE_TODAY });
  }

  /** A chart that is zoomed shows the same days in its middle; one that was seen whole, or that opens, shows today. */
  private keepPlace(): void {
    const width = this.querySelector('.day-head')?.clientWidth ?? 0;
    if (!width || !this.drawing) return;
    const { table } = this.grid.$;
    const seen = table.clientWidth - this.titleWidth();
    const day = width / this.drawing.days;
    if (Math.abs(day - this.day) > 0.5) {
      if (this.scrolls) table.scrollTo({ left: this.middle * day - seen / 2 });
      else this.scrollToToday();
      this.day = day;
    }
    this.scrolls = width > seen;
    this.middle = (table.scrollLeft + seen / 2) / day;
  }

  /** The frozen column lies over the chart. */
  private titleWidth(): number {
    return this.querySelector('.row-title')?.closest('vaadin-grid-cell-content')?.getBoundingClientRect().width ?? 0;
  }

  private drawSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.keepPlace();
      this.drawArrows();
    });
  }

  private drawArrows(): void {
    const bars = new Map<string, { box: Box; after: string[] }>();
    if (this.drawing?.arrows) {
      const own = this.getBoundingClientRect();
      for (const bar of this.querySelectorAll<HTMLElement>('.bar')) {
        if (!bar.dataset.task || !bar.checkVisibility()) continue;
        const { left, right, top, bottom } = bar.getBoundingClientRect();
        bars.set(bar.dataset.task, {
          box: { left: left - own.left, right: right - own.left, top: top - own.top, bottom: bottom - own.top, labelBefore: bar.matches(':has(+ .before)') },
          after: bar.dataset.after?.split(' ') ?? [],
        });
      }
      this.clip(own);
    }
    const wanted = [...bars.values()].flatMap(({ box, after }) =>
      after.flatMap((code) => {
        const before = bars.get(code);
        return before ? [path(before.box, box)] : [];
      }),
    );
    this.reuse(wanted);
  }

  /** Arrows stay within the chart: right of the titles, under the head, over the milestones. */
  private clip(own: DOMRect): void {
    const head = this.querySelector('.day-head')?.getBoundingClientRect();
    const foot = this.querySelector('.milestones')?.getBoundingClientRect();
    const top = (head?.bottom ?? own.top) - own.top;
    const bottom = own.bottom - (foot?.top ?? own.bottom);
    this.arrows.style.clipPath = `inset(${top}px 0 ${bottom}px ${this.titleWidth()}px)`;
  }

  private reuse(paths: string[]): void {
    while (this.arrows.childElementCount > paths.length) this.arrows.lastElementChild!.remove();
    paths.forEach((d, index) => {
      const drawn = this.arrows.children[index] ?? this.arrows.appendChild(document.createElementNS(SVG, 'path'));
      if (drawn.getAttribute('d') !== d) drawn.setAttribute('d', d);
    });
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const cell = event.composedPath()[0] as Element & { _content?: Element };
    const inCell = (selector: string) => cell._content?.querySelector<HTMLElement>(selector);
    const wanted =
      event.key === 'Enter'
        ? (inCell('a[data-task], [data-task] a') ?? inCell('vaadin-grid-tree-toggle'))
        : event.key === ' '
          ? inCell('vaadin-grid-tree-toggle:has(.group)')
          : null;
    if (!wanted) return;
    event.preventDefault();
    event.stopPropagation();
    wanted.click();
  };
}

customElements.define('timeline-chart', TimelineChart);
