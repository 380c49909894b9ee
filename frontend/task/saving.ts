// Says that a changed field is on its way, from its change until the server has answered, however slow the line is.

import { isAsking, UNTIL_REQUEST_MS, whenAnswered } from '../shell/flow-line';

function showSaving(panel: HTMLElement): void {
  let changed = 0;
  // not every change is one for the server, as words typed into a list's filter
  const tellStored = (answered: boolean): void => {
    if (answered || !isAsking()) panel.removeAttribute('saving');
  };
  const stop = whenAnswered((sentAt) => (panel.isConnected ? tellStored(sentAt >= changed) : stop()));
  panel.addEventListener('change', () => {
    changed = performance.now();
    panel.setAttribute('saving', '');
    setTimeout(() => tellStored(false), UNTIL_REQUEST_MS);
  });
}

window.portal = { ...window.portal, showSaving };
