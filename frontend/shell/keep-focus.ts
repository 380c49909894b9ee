// Where parts of a page are drawn anew because of what others did, the focus goes to the new link in the place of the old one.

function sameLink(part: HTMLElement, gone: HTMLAnchorElement): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLAnchorElement>('a')].find((link) => link.getAttribute('href') === gone.getAttribute('href'));
}

function keepFocus(part: HTMLElement): void {
  let last: HTMLAnchorElement | null = null;
  part.addEventListener('focusin', (event) => (last = (event.target as Element).closest('a')));
  part.addEventListener('focusout', (event) => event.relatedTarget && (last = null));
  new MutationObserver(() => {
    if (last && !last.isConnected && document.activeElement === document.body) sameLink(part, last)?.focus({ preventScroll: true });
  }).observe(part, { childList: true, subtree: true });
}

window.portal = { ...window.portal, keepFocus };
