// Where the line is gone, Flow's client puts a frame with a page of the server's into the place of what was shown, as at Back: the
// browser would say in it, in words and with a picture of its own, that there is none. Here the portal says it instead.

const FRAME = 'iframe[src$="offline-stub.html"]';

const said = Object.assign(document.createElement('p'), { className: 'offline-page', role: 'status' });
let watching = false;

/** What stands there from now on. */
export function sayOffline(words: string): void {
  said.textContent = words;
  const outlet = document.getElementById('outlet');
  if (watching || !outlet) return;
  watching = true;
  new MutationObserver(() => {
    const frame = outlet.querySelector<HTMLIFrameElement>(FRAME);
    if (frame) frame.style.display = 'none';
    if (frame) outlet.after(said);
    else said.remove();
  }).observe(outlet, { childList: true });
}
