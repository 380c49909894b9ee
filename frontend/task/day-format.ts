// Shows days in a vaadin-date-picker as "3 Okt 2026". Its own formatter knows English months alone.

import { eastJavaDay } from '../shell/east-java';

interface DayParts {
  day: number;
  month: number;
  year: number;
}

interface Picker extends HTMLElement {
  i18n: Record<string, unknown>;
  $connector?: { updateI18n: (locale: string, i18n: unknown) => void };
}

export function formatter(months: string[]): (parts: DayParts) => string {
  return ({ day, month, year }) => `${day} ${months[month]} ${year}`;
}

export function showDaysIn(picker: Picker, briefMonths: string): void {
  const formatDate = formatter(briefMonths.split(','));
  const adapt = () => {
    picker.i18n = { ...picker.i18n, formatDate };
  };
  const connector = picker.$connector;
  if (connector) {
    const update = connector.updateI18n;
    connector.updateI18n = (locale, i18n) => {
      update(locale, i18n);
      adapt();
    };
  }
  adapt();
}

interface Calendar extends Picker {
  value: string;
  close(): void;
}

/** A day of the browser's zone as 2026-10-03. */
export function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "Today" is East Java's day: where the browser's is another, its mark is taken off, and its button takes the right one. */
export function standOn(picker: Calendar): void {
  let mended: Element | null = null;
  picker.addEventListener('opened-changed', () => {
    const content = picker.querySelector('vaadin-date-picker-overlay-content');
    if (!content) return;
    const now = new Date();
    content.toggleAttribute('elsewhere', isoDay(now) !== eastJavaDay(now));
    const button = content.querySelector('[slot=today-button]');
    if (!button || button === mended) return;
    mended = button;
    button.addEventListener(
      'click',
      (event) => {
        const pressed = new Date();
        const today = eastJavaDay(pressed);
        if (isoDay(pressed) === today) return;
        event.stopImmediatePropagation();
        picker.value = today;
        picker.close();
      },
      { capture: true },
    );
  });
}

window.portal = { ...window.portal, showDaysIn, standOn };
