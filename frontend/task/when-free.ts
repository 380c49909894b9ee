// Whether fields may take a value that was saved elsewhere. They may not while somebody is in one of them, or has typed what is
// refused; what has changed there by the time they are left is the person's own.

interface Field extends HTMLElement {
  value: unknown;
  opened?: boolean;
}

const PAUSE_MS = 100;

const inUse = (field: Field) =>
  field.isConnected && (field.contains(document.activeElement) || field.matches('[focused], [invalid]') || field.opened === true);

export async function whenFree(fields: Field[]): Promise<boolean> {
  const before = fields.map((field) => field.value);
  while (fields.some(inUse)) await new Promise((later) => setTimeout(later, PAUSE_MS));
  return fields.every((field, n) => field.value === before[n]);
}

window.portal = { ...window.portal, whenFree };
