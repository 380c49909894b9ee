// Shows days in a vaadin-date-picker as "3 Okt 2026". Its own formatter knows English months alone.

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

window.portal = { ...window.portal, showDaysIn };
