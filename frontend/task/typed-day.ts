// A day that is typed with the calendar open is taken by Tab, which then goes on to the next field. Vaadin's picker would
// lead into the calendar, where what was typed is neither taken nor refused.

// Vaadin's overlay tells a moment later that it has opened, also if it was closed by then: the picker would take the focus back,
// and hide the rest of the page from readers for good.

interface Calendar extends HTMLElement {
  readonly inputElement: HTMLElement;
  opened: boolean;
  close(): void;
}

function takeOnTab(picker: Calendar): void {
  let typed = false;
  picker.addEventListener('input', () => (typed = true));
  picker.addEventListener('opened-changed', () => (typed &&= picker.opened));
  picker.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Tab' && target === picker.inputElement && picker.opened && typed) picker.close();
    },
    { capture: true },
  );
  picker.shadowRoot?.addEventListener(
    'vaadin-overlay-open',
    (event) => {
      if (!picker.opened) event.stopPropagation();
    },
    { capture: true },
  );
}

window.portal = { ...window.portal, takeOnTab };
