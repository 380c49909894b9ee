import { expect, it } from 'vitest';
import { formatter } from './day-format';

it('shows days with the months of the language', () => {
  const months = 'Jan,Feb,Mar,Apr,Mei,Jun,Jul,Agu,Sep,Okt,Nov,Des'.split(',');

  expect(formatter(months)({ day: 3, month: 9, year: 2026 })).toBe('3 Okt 2026');
});
