// Keeps what is typed in a field and not yet saved. It lives in the browser because Flow reloads the page without a word
// when a session has ended. One entry per account and field; other accounts of this browser do not see it.

export interface Field extends HTMLElement {
  value: string;
  /** What is not saved yet, where that is more than what the field shows. */
  draftText?: () => string;
  /** Where the field keeps what is typed apart from its value, as a list that is typed into. */
  inputElement?: { value: string };
}

interface Watched {
  entry: string;
  stop: AbortController;
}

const PREFIX = 'portal-draft:';
const watched = new WeakMap<Field, Watched>();

/** Storage may be full or forbidden; then there is no draft, and the page works all the same. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

export function entryOf(account: string, key: string): string {
  return `${PREFIX}${account}:${key}`;
}

function textOf(field: Field): string {
  return field.draftText?.() ?? field.inputElement?.value ?? field.value;
}

/** Keeps the field's text from now on; answers the text of an earlier time that differs from the field's value. */
export function watch(field: Field, account: string, key: string): string | null {
  watched.get(field)?.stop.abort();
  const entry = entryOf(account, key);
  const stop = new AbortController();
  watched.set(field, { entry, stop });
  const keep = () => attempt(() => localStorage.setItem(entry, textOf(field)), undefined);
  field.addEventListener('input', keep, { signal: stop.signal });
  const earlier = attempt(() => localStorage.getItem(entry), null);
  return earlier !== null && earlier !== textOf(field) ? earlier : null;
}

/** Keeps the text as it is now, after something else than typing changed it. */
export function keep(field: Field): void {
  const known = watched.get(field);
  const text = textOf(field);
  if (text === '') forget(field);
  else if (known) attempt(() => localStorage.setItem(known.entry, text), undefined);
}

export function forget(field: Field): void {
  const known = watched.get(field);
  if (known) attempt(() => localStorage.removeItem(known.entry), undefined);
}

export function forgetAll(account: string): void {
  const mine = entryOf(account, '');
  attempt(() => Object.keys(localStorage).filter((entry) => entry.startsWith(mine)), [] as string[]).forEach((entry) =>
    localStorage.removeItem(entry),
  );
}

export interface Drafts {
  keep(field: Field): void;
}

declare global {
  interface Window {
    portal?: Record<string, unknown>;
  }
}

window.portal = { ...window.portal, drafts: { watch, keep, forget, forgetAll } };
