// Says that a changed field is on its way, from its change until the server has answered, however slow the line is.

interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** Longer than Flow takes from a change to its request. */
const UNTIL_REQUEST_MS = 300;

function showSaving(panel: HTMLElement): void {
  const { connectionState } = (window as unknown as { Vaadin: { connectionState?: ConnectionState } }).Vaadin;
  if (!connectionState) return;
  const answered = (_before: string, now: string): void => {
    if (!panel.isConnected) connectionState.removeStateChangeListener(answered);
    if (now === 'connected') panel.removeAttribute('saving');
  };
  connectionState.addStateChangeListener(answered);
  panel.addEventListener('change', () => {
    panel.setAttribute('saving', '');
    // not every change is one for the server, as words typed into a list's filter
    setTimeout(() => {
      if (connectionState.state === 'connected') panel.removeAttribute('saving');
    }, UNTIL_REQUEST_MS);
  });
}

window.portal = { ...window.portal, showSaving };
