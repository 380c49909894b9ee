import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adopt, forget, forgetAll, rebase, restore, settled, settledFirst, watch } from './draft-keeper';

const TITLE = 'task/1/title';

const field = (value = '') => Object.assign(document.createElement('input'), { value });
const type = (into: HTMLInputElement, text: string) => {
  into.value = text;
  into.dispatchEvent(new Event('input'));
};
const leave = (left: HTMLInputElement) => left.dispatchEvent(new Event('change'));
const drafts = async (stored = '', key = TITLE, account = 'sari') => watch(field(stored), account, key, stored);
const texts = async (stored = '', key = TITLE, account = 'sari') => (await drafts(stored, key, account)).map(({ text }) => text);

async function watched(stored = '', account = 'sari'): Promise<HTMLInputElement> {
  const made = field(stored);
  await watch(made, account, TITLE, stored);
  return made;
}

describe('the draft keeper', () => {
  const otherWindow = new BroadcastChannel('portal-windows');

  beforeEach(() => localStorage.clear());
  afterEach(() => (otherWindow.onmessage = null));

  it('offers what was typed and never saved, and over what', async () => {
    type(await watched('Arsip'), 'Menata arsip');

    expect(await drafts('Arsip')).toMatchObject([{ text: 'Menata arsip', base: 'Arsip' }]);
  });

  it('offers nothing that equals what is there, nor to another account or field', async () => {
    type(await watched(), 'Menata arsip');

    expect(await texts('Menata arsip')).toEqual([]);
    expect(await texts('', TITLE, 'budi')).toEqual([]);
    expect(await texts('', 'task/2/title')).toEqual([]);
  });

  it('keeps nothing of what was typed and taken back', async () => {
    const title = await watched('Arsip');
    type(title, 'Arsipx');
    type(title, 'Arsip');

    expect(await texts('Arsip baru')).toEqual([]);
  });

  it('keeps nothing of a day that was typed and taken back, which is shown in other words than it is stored', async () => {
    const day = field('3 Okt 2026');
    await watch(day, 'sari', TITLE, '2026-10-03/2026-10-05');
    day.dispatchEvent(new Event('focusin'));
    type(day, '3 Okt 20261');
    type(day, '3 Okt 2026');

    expect(await texts()).toEqual([]);
  });

  it('keeps an earlier refused text when the field is entered again, typed in and taken back', async () => {
    const title = await watched('Arsip');
    type(title, 'Terlalu panjang');
    title.dispatchEvent(new Event('focusin'));
    type(title, 'Terlalu panjangx');
    type(title, 'Terlalu panjang');

    expect(await texts('Arsip')).toEqual(['Terlalu panjang']);
  });

  it('forgets what was stored, also after its field has gone', async () => {
    const title = await watched();
    type(title, 'Menata arsip ');
    leave(title);
    title.remove();
    settled('sari', TITLE, ['Menata arsip '], 'Menata arsip');

    expect(await texts()).toEqual([]);
  });

  it('forgets a day that was stored, by its value', async () => {
    const day = await watched();
    type(day, '3 okt');
    day.value = '2026-10-03';
    leave(day);
    settled('sari', TITLE, ['2026-10-03'], '2026-10-03/2026-10-05');

    expect(await texts()).toEqual([]);
  });

  it('keeps what was typed while an earlier text was being stored, as typed over that', async () => {
    const title = await watched('Arsip');
    type(title, 'Baris satu ');
    leave(title);
    type(title, 'Baris satu dan dua');
    settled('sari', TITLE, ['Baris satu '], 'Baris satu');

    expect(await drafts('Baris satu')).toMatchObject([{ text: 'Baris satu dan dua', base: 'Baris satu' }]);
  });

  it('types over what somebody else has stored, once that is shown', async () => {
    const title = await watched('Arsip');
    rebase('sari', TITLE, 'Arsip baru');
    type(title, 'Menata arsip');

    expect(await drafts('Arsip baru')).toMatchObject([{ base: 'Arsip baru' }]);
  });

  it('loses neither of two windows that type into one field', async () => {
    const one = await watched();
    const other = await watched();
    type(one, 'Satu');
    type(other, 'Dua');
    settled('sari', TITLE, ['Dua'], 'Dua');

    expect(await texts('Dua')).toEqual(['Satu']);
  });

  it('offers nothing that another open window is typing', async () => {
    otherWindow.onmessage = ({ data }) => data.asks && otherWindow.postMessage({ here: 'other' });
    localStorage.setItem(`portal-draft:sari:${TITLE}#other.0`, JSON.stringify({ text: 'Sedang diketik', base: '', at: 1 }));

    expect(await texts()).toEqual([]);
    otherWindow.onmessage = null;
    expect(await texts()).toEqual(['Sedang diketik']);
  });

  it('keeps a text that is put into its field again until it is stored', async () => {
    type(await watched(), 'Menata arsip');
    const title = field();
    const [draft] = await watch(title, 'sari', TITLE, '');
    adopt('sari', TITLE, draft.entry);

    expect(await texts()).toEqual(['Menata arsip']);
    settled('sari', TITLE, ['Menata arsip'], 'Menata arsip');
    expect(await texts()).toEqual([]);
  });

  it('puts the latest text into an empty field by itself, but not over what is typed by then', async () => {
    type(await watched(), 'Menata arsip');
    const empty = field();
    await restore(empty, 'sari', TITLE);
    expect(empty.value).toBe('Menata arsip');

    const typedInto = field();
    const restored = restore(typedInto, 'sari', TITLE);
    type(typedInto, 'Lain');
    await restored;
    expect(typedInto.value).toBe('Lain');
  });

  it('forgets what is not wanted, also after its field has gone, and nothing of another window', async () => {
    const saved = await watched();
    type(saved, 'Menata arsip');
    saved.remove();
    localStorage.setItem(`portal-draft:sari:${TITLE}#other.0`, JSON.stringify({ text: 'Lain', base: '', at: 1 }));
    forget('sari', TITLE);

    expect(await texts()).toEqual(['Lain']);
  });

  it('forgets all of an account that signs out, and nothing of another', async () => {
    type(await watched('', 'sari'), 'sari');
    type(await watched('', 'budi'), 'budi');

    forgetAll('sari');

    expect(await texts()).toEqual([]);
    expect(await texts('', TITLE, 'budi')).toEqual(['budi']);
  });

  it('keeps the lines after those that were stored while nobody heard of it', async () => {
    const titles = Object.assign(await watched(), { draftText: () => 'Menata arsip\nMenguji SPJ\nMenyusun' });
    type(titles, 'Menyusun');

    settledFirst('sari', TITLE, ['Menyiapkan', 'Menata arsip', 'Menguji SPJ']);

    expect(await texts()).toEqual(['Menyusun']);
  });

  it('keeps nothing where all lines were stored, and a line that only begins like one', async () => {
    type(await watched(), 'Menata arsip');
    settledFirst('sari', TITLE, ['Menata']);
    expect(await texts()).toEqual(['Menata arsip']);

    settledFirst('sari', TITLE, ['Menata arsip']);
    expect(await texts()).toEqual([]);
  });
});
