// Vaadin's fields with a clear button empty themselves on Escape. Whoever presses it to leave the panel would lose the
// value, and save that loss; so the key goes to what the field stands in.

interface Clearable extends HTMLElement {
  opened: boolean;
}

function keepOnEscape(field: Clearable): void {
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || field.opened) return;
      event.stopImmediatePropagation();
      const { key, code } = event;
      field.parentElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true }));
    },
    { capture: true },
  );
}

window.portal = { ...window.portal, keepOnEscape };
