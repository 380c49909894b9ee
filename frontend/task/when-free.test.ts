import { afterEach, describe, expect, it, vi } from 'vitest';
import { putWhenFree, whenFree } from './when-free';

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

  it('take nothing any more when they are gone', async () => {
    vi.useFakeTimers();
    const one = field('a');
    one.focus();
    const free = whenFree([one]);
    const put = putWhenFree([one], ['a'], ['b']);
    one.remove();
    await vi.advanceTimersByTimeAsync(500);

    expect(await free).toBe(false);
    expect(await put).toBe(false);
    expect(one.value).toBe('a');
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

describe('a value for fields that show the one before it', () => {
  afterEach(() => document.body.replaceChildren());

  it('is put and told as if it had been typed', async () => {
    const one = field('Arsip ');
    const told: string[] = [];
    one.addEventListener('change', () => told.push(one.value));

    expect(await putWhenFree([one], ['Arsip '], ['Arsip'])).toBe(true);
    expect(told).toEqual(['Arsip']);
  });

  it('is not put over what was typed since, in any of them', async () => {
    const one = field('2026-10-01');
    const other = field('2026-10-09');

    expect(await putWhenFree([one, other], ['2026-10-01', '2026-10-05'], ['2026-10-02', '2026-10-06'])).toBe(false);
    expect([one.value, other.value]).toEqual(['2026-10-01', '2026-10-09']);
  });

  it('gives way to a later one for the same fields', async () => {
    const one = field('a');
    one.focus();
    const earlier = putWhenFree([one], ['a'], ['b']);
    const later = putWhenFree([one], ['a'], ['c']);
    one.blur();

    expect(await later).toBe(true);
    expect(await earlier).toBe(false);
    expect(one.value).toBe('c');
  });
});
