// Fields that show a value in words of their own, as days and lists do, write those words over what is being typed when a value comes
// from the server. What somebody has typed since they came into the field stays, and is told when it is left.

interface Typed extends HTMLElement {
  readonly inputElement: HTMLInputElement;
}

/** Whether a person does something just now; what changes otherwise comes from elsewhere. */
let byPerson = false;
for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'focusout']) {
  addEventListener(
    type,
    () => {
      byPerson = true;
      setTimeout(() => (byPerson = false));
    },
    { capture: true },
  );
}

export function keepTyped(field: Typed): void {
  let typed: string | null = null;
  const restore = (): void => {
    const text = typed;
    if (text === null || byPerson || !field.contains(document.activeElement)) return;
    queueMicrotask(() => {
      if (field.inputElement.value === text) return;
      field.inputElement.value = text;
      field.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
  };
  field.addEventListener('input', () => (typed = field.inputElement.value));
  // told to the server, which may know better words for it
  for (const told of ['change', 'unparsable-change', 'custom-value-set']) field.addEventListener(told, () => (typed = null));
  field.addEventListener('focusout', () => setTimeout(() => (typed = null)));
  field.addEventListener('value-changed', restore);
  field.addEventListener('selected-item-changed', restore);
}

interface Chooser extends Typed {
  /** Of Vaadin's list: which of its items a typed text means. */
  __getItemIndexByLabel(items: unknown[] | undefined, label: unknown): number;
  _getItemLabel(item: unknown): string;
}

/** A text that differs by a capital from what the list offers is another text: so a name can be corrected. */
export function takeAsTyped(field: Chooser): void {
  field.__getItemIndexByLabel = (items, label) => items?.findIndex((item) => field._getItemLabel(item) === label) ?? -1;
}

window.portal = { ...window.portal, keepTyped, takeAsTyped };
