import { beforeEach, describe, expect, it } from 'vitest';
import { forget, forgetAll, watch } from './draft-keeper';

const field = (value = '') => Object.assign(document.createElement('input'), { value });
const type = (into: HTMLInputElement, text: string) => {
  into.value = text;
  into.dispatchEvent(new Event('input'));
};

describe('the draft keeper', () => {
  beforeEach(() => localStorage.clear());

  it('offers what was typed and never saved', () => {
    const before = field();
    watch(before, 'sari', 'task/1/title');
    type(before, 'Menata arsip');

    expect(watch(field(), 'sari', 'task/1/title')).toBe('Menata arsip');
  });

  it('offers nothing that equals what is there, nor to another account or field', () => {
    const before = field();
    watch(before, 'sari', 'task/1/title');
    type(before, 'Menata arsip');

    expect(watch(field('Menata arsip'), 'sari', 'task/1/title')).toBeNull();
    expect(watch(field(), 'budi', 'task/1/title')).toBeNull();
    expect(watch(field(), 'sari', 'task/2/title')).toBeNull();
  });

  it('forgets what was saved', () => {
    const saved = field();
    watch(saved, 'sari', 'task/1/title');
    type(saved, 'Menata arsip');
    forget(saved);

    expect(watch(field(), 'sari', 'task/1/title')).toBeNull();
  });

  it('forgets all of an account that signs out, and nothing of another', () => {
    for (const account of ['sari', 'budi']) {
      const typed = field();
      watch(typed, account, 'task/1/title');
      type(typed, account);
    }

    forgetAll('sari');

    expect(watch(field(), 'sari', 'task/1/title')).toBeNull();
    expect(watch(field(), 'budi', 'task/1/title')).toBe('budi');
  });
});
