import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenFree } from './when-free';

function field(value: string): HTMLInputElement {
  const made = document.createElement('input');
  made.value = value;
  document.body.append(made);
  return made;
}

describe('fields that could take what others saved', () => {
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('take it at once while nobody is in them', async () => {
    expect(await whenFree([field('a'), field('b')])).toBe(true);
  });

  it('wait until they are left, and take it if nothing was typed', async () => {
    vi.useFakeTimers();
    const one = field('a');
    one.focus();
    const free = whenFree([one]);
    await vi.advanceTimersByTimeAsync(500);
    one.blur();
    await vi.advanceTimersByTimeAsync(500);

    expect(await free).toBe(true);
  });

  it('keep what was typed meanwhile', async () => {
    vi.useFakeTimers();
    const one = field('a');
    one.focus();
    const free = whenFree([one]);
    one.value = 'half typed';
    one.blur();
    await vi.advanceTimersByTimeAsync(500);

    expect(await free).toBe(false);
  });
});
