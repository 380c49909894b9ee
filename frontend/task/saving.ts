// Says that a changed field is on its way, from its change until the server has answered, however slow the line is.

import { ANSWERED, flowLine, UNTIL_REQUEST_MS } from '../shell/flow-line';

function showSaving(panel: HTMLElement): void {
  const line = flowLine();
  if (!line) return;
  const stored = (): void => panel.removeAttribute('saving');
  const answered = (_before: string, now: string): void => {
    if (!panel.isConnected) {
      line.removeStateChangeListener(answered);
      document.removeEventListener(ANSWERED, stored);
    }
    if (now === 'connected') stored();
  };
  line.addStateChangeListener(answered);
  document.addEventListener(ANSWERED, stored); // after a break Flow tells that it is over much later
  panel.addEventListener('change', () => {
    panel.setAttribute('saving', '');
    // not every change is one for the server, as words typed into a list's filter
    setTimeout(() => {
      if (line.state === 'connected') stored();
    }, UNTIL_REQUEST_MS);
  });
}

window.portal = { ...window.portal, showSaving };
