// Puts a value that the server knows into fields that still show the one before it. What somebody has typed there since is never
// overwritten; it is saved next.

interface Field extends HTMLElement {
  value: unknown;
  opened?: boolean;
}

const PAUSE_MS = 100;

const inUse = (field: Field) =>
  field.isConnected && (field.contains(document.activeElement) || field.matches('[focused], [invalid]') || field.opened === true);

/** The latest value that waits for a field. */
const waiting = new WeakMap<Field, string[]>();

const pause = () => new Promise((later) => setTimeout(later, PAUSE_MS));

/** Once nobody is in the fields: whether they are as they were. */
export async function whenFree(fields: Field[]): Promise<boolean> {
  const before = fields.map((field) => field.value);
  while (fields.some(inUse)) await pause();
  return fields.every((field, n) => field.isConnected && field.value === before[n]);
}

/**
 * Once nobody is in the fields: puts values into them if they hold others, and tells the server as if they had been typed.
 * Answers whether they are there.
 */
export async function putWhenFree(fields: Field[], held: string[], values: string[]): Promise<boolean> {
  waiting.set(fields[0], values);
  while (fields.some(inUse)) await pause();
  if (waiting.get(fields[0]) !== values || !fields.every((field, n) => field.isConnected && field.value === held[n])) return false;
  fields.forEach((field, n) => {
    if (field.value === values[n]) return;
    field.value = values[n];
    field.dispatchEvent(new Event('change'));
  });
  return true;
}

window.portal = { ...window.portal, whenFree, putWhenFree };
