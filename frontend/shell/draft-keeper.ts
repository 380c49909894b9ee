// Keeps what is typed in a field and not yet saved. It lives in the browser because Flow reloads the page without a word
// when a session has ended. Each time a field is shown it keeps an entry of its own, so that two windows of one account do not
// take each other's; other accounts of this browser see none of them. An entry knows over which stored value it was typed.

import { otherWindows, thisWindow } from './windows';

export interface Field extends HTMLElement {
  value: string;
  /** What is not saved yet, where that is more than what the field shows. */
  draftText?: () => string;
  /** Where the field keeps what is typed apart from its value, as a list that is typed into. */
  inputElement?: { value: string };
}

interface Entry {
  text: string;
  /** The stored value that it was typed over, as the server writes it. */
  base: string;
  /** What the field held and showed when it was left, where that is not the text, as a day's. */
  left?: string[];
  at: number;
}

/** What was typed earlier and never saved. */
export interface Draft {
  entry: string;
  text: string;
  base: string;
}

interface Watched {
  field: Field;
  key: string;
  entry: string;
  base: string;
  /** Text and entry when somebody came into the field: what is typed and taken back again is no draft. */
  found: { text: string; raw: string | null } | null;
  stop: AbortController;
}

const PREFIX = 'portal-draft:';
const watched = new WeakMap<Field, Watched>();
/** The field that shows a key now. */
const showing = new Map<string, WeakRef<Watched>>();
let entries = 0;

/** Storage may be full or forbidden; then there is no draft, and the page works all the same. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const keyOf = (account: string, key: string) => `${PREFIX}${account}:${key}#`;
const entriesOf = (start: string) => attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(start)), [] as string[]);
const remove = (entry: string) => attempt(() => localStorage.removeItem(entry), undefined);
const write = (entry: string, raw: string) => attempt(() => localStorage.setItem(entry, raw), undefined);

function read(entry: string): Entry | null {
  return attempt(() => JSON.parse(localStorage.getItem(entry) ?? 'null') as Entry | null, null);
}

/** Fields go with their pages, and with them what was known of them. */
function shownNow(key: string): Watched | undefined {
  const known = showing.get(key)?.deref();
  if (!known) showing.delete(key);
  return known;
}

function textOf(field: Field): string {
  return field.draftText?.() ?? field.inputElement?.value ?? field.value;
}

function put(known: Watched, text: string): void {
  write(known.entry, JSON.stringify({ text, base: known.base, at: Date.now() } satisfies Entry));
}

function typed(known: Watched): void {
  const text = textOf(known.field);
  if (text === known.base) remove(known.entry);
  else if (text !== known.found?.text) put(known, text);
  else if (known.found.raw === null) remove(known.entry);
  else write(known.entry, known.found.raw);
}

function left(known: Watched): void {
  const entry = read(known.entry);
  const shown = [known.field.value, textOf(known.field)].filter((text) => text !== '' && text !== entry?.text);
  if (entry && shown.length) write(known.entry, JSON.stringify({ ...entry, left: [...(entry.left ?? []), ...shown] }));
}

/**
 * Keeps the field's text from now on, as typed over a base; answers what was typed earlier, the latest first, where no open
 * window is still typing it.
 */
export async function watch(field: Field, account: string, key: string, base: string): Promise<Draft[]> {
  watched.get(field)?.stop.abort();
  const stop = new AbortController();
  const full = keyOf(account, key);
  const known: Watched = { field, key: full, entry: `${full}${thisWindow}.${entries++}`, base, found: { text: textOf(field), raw: null }, stop };
  watched.set(field, known);
  const before = shownNow(full);
  showing.set(full, new WeakRef(known));
  const { signal } = stop;
  field.addEventListener('focusin', () => (known.found = { text: textOf(field), raw: attempt(() => localStorage.getItem(known.entry), null) }), { signal });
  field.addEventListener('input', () => typed(known), { signal });
  field.addEventListener('change', () => left(known), { signal });
  const earlier = entriesOf(full).filter((entry) => entry !== known.entry && !(entry === before?.entry && before.field.isConnected));
  if (earlier.length === 0) return [];
  const others = await otherWindows();
  return earlier
    .filter((entry) => !others.has(entry.slice(full.length).split('.')[0]))
    .map((entry) => ({ entry, stored: read(entry) }))
    .filter((draft): draft is { entry: string; stored: Entry } => {
      const unsaved = draft.stored !== null && ![base, textOf(field)].includes(draft.stored.text);
      if (!unsaved) remove(draft.entry); // it was stored while nobody waited for the answer
      return unsaved;
    })
    .sort((one, other) => other.stored.at - one.stored.at)
    .map(({ entry, stored: { text, base: over } }) => ({ entry, text, base: over }));
}

/** As {@link watch}, and puts the latest into the field, if nobody has typed there meanwhile. */
export async function restore(field: Field, account: string, key: string): Promise<void> {
  const shown = textOf(field);
  const [latest] = await watch(field, account, key, shown);
  if (!latest || textOf(field) !== shown) return;
  field.value = latest.text;
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
  remove(latest.entry);
}

/** Keeps the text as it is now, after something else than typing changed it. */
export function keep(field: Field): void {
  const known = watched.get(field);
  if (!known) return;
  const text = textOf(field);
  if (text === '') remove(known.entry);
  else put(known, text);
}

/**
 * The server has stored what was sent. What was typed since stays, as typed over what is stored now.
 *
 * @param sent as it was typed, and as the server writes it
 * @param base what is stored, as the server writes it
 */
export function settled(account: string, key: string, sent: string[], base: string): void {
  const full = keyOf(account, key);
  entriesOf(full).forEach((entry) => {
    const stored = read(entry);
    if (!stored || [stored.text, ...(stored.left ?? [])].some((text) => sent.includes(text))) remove(entry);
  });
  const known = shownNow(full);
  if (!known) return;
  known.base = base;
  const rest = read(known.entry);
  known.found = rest ? null : { text: textOf(known.field), raw: null };
  if (rest) write(known.entry, JSON.stringify({ ...rest, base }));
}

/** The server has stored the first lines, each time some of them. What follows them stays a draft. */
export function settledFirst(account: string, key: string, stored: string[]): void {
  entriesOf(keyOf(account, key)).forEach((entry) => {
    const draft = read(entry);
    if (!draft) return;
    const text = stored.reduce((rest, first) => (`${rest}\n`.startsWith(`${first}\n`) ? rest.slice(first.length + 1) : rest), draft.text);
    if (text === '') remove(entry);
    else write(entry, JSON.stringify({ ...draft, text }));
  });
}

/** The field shows what somebody else has stored; what is typed from now on is typed over that. */
export function rebase(account: string, key: string, base: string): void {
  const known = shownNow(keyOf(account, key));
  if (known) known.base = base;
}

/** An earlier text is in the field now, and saved from there. */
export function adopt(account: string, key: string, entry: string): void {
  const known = shownNow(keyOf(account, key));
  const stored = read(entry);
  if (!known || !stored || read(known.entry)) return; // more has been typed since
  write(known.entry, JSON.stringify(stored));
  remove(entry);
}

/** It is not wanted any more. */
export function drop(entry: string): void {
  remove(entry);
}

/** Nothing that this window has typed there is wanted any more. */
export function forget(account: string, key: string): void {
  entriesOf(`${keyOf(account, key)}${thisWindow}.`).forEach(remove);
}

export function forgetAll(account: string): void {
  entriesOf(`${PREFIX}${account}:`).forEach(remove);
}

export interface Drafts {
  keep(field: Field): void;
}

declare global {
  interface Window {
    portal?: Record<string, unknown>;
  }
}

window.portal = { ...window.portal, drafts: { watch, restore, keep, settled, settledFirst, rebase, adopt, drop, forget, forgetAll } };
