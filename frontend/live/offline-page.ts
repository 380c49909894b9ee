// Where the line is gone, Flow's client puts a frame with a page of the server's into the place of what was shown, as at Back: the
// browser would say in it, in words and with a picture of its own, that there is none. Here are the portal's.

const FRAME = 'iframe[src$="offline-stub.html"]';
let words = '';
let watching = false;

/** What such a page says from now on. */
export function sayOffline(said: string): void {
  words = said;
  const outlet = document.getElementById('outlet');
  if (watching || !outlet) return;
  watching = true;
  new MutationObserver(() => outlet.querySelectorAll<HTMLIFrameElement>(FRAME).forEach(dress)).observe(outlet, { childList: true });
}

function dress(frame: HTMLIFrameElement): void {
  if (frame.srcdoc) return;
  const said = Object.assign(document.createElement('p'), { textContent: words });
  said.style.cssText = 'margin: 40vh auto; max-width: 40ch; padding: 16px; text-align: center; font: 15px/1.4 system-ui, sans-serif';
  const { colorScheme } = getComputedStyle(document.documentElement);
  frame.title = words;
  frame.srcdoc = `<!doctype html><html lang="${document.documentElement.lang}"><meta name="color-scheme" content="${colorScheme}">${said.outerHTML}`;
}
