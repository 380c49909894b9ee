// Paper in the place of a page. Lists keep only the rows that are seen, and heights that scroll have no end on a sheet; so what is
// printed comes from the server, when the browser begins to print. It waits for no promise then, which a synchronous question does
// without.

/** Pages that print as something else than they are seen. */
const PRINTED = /^(tugas|papan|linimasa)(\/|$)/;

const sheet = Object.assign(document.createElement('div'), { id: 'paper' });

let words = { long: '' };

function address(): string | null {
  const base = new URL(document.baseURI);
  const path = location.pathname.slice(base.pathname.length);
  return PRINTED.test(path) ? new URL(`cetak/${path}${location.search}`, base).href : null;
}

function ask(method: string, from: string): XMLHttpRequest | null {
  const request = new XMLHttpRequest();
  request.open(method, from, false);
  try {
    request.send();
  } catch {
    return null; // without a line the page is printed as it is seen
  }
  // whose session has ended is led to the sign-in form, which is no sheet
  return request.status === 200 && request.responseURL === from ? request : null;
}

addEventListener('beforeprint', () => {
  const from = address();
  const answer = from && ask('GET', from);
  if (!answer) return;
  sheet.innerHTML = answer.responseText;
  document.body.append(sheet);
  document.documentElement.classList.add('on-paper');
});

addEventListener('afterprint', () => {
  sheet.remove();
  sheet.replaceChildren();
  document.documentElement.classList.remove('on-paper');
});

/**
 * Said before a very long list is printed by the key for it; the file is offered beside it on the page. Whoever prints by the browser's
 * menu cannot be asked, and reads it above the list.
 */
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const from = address();
  const rows = Number((from && ask('HEAD', from)?.getResponseHeader('X-Many-Rows')) || 0);
  if (rows && !confirm(words.long.replace('{rows}', rows.toLocaleString(document.documentElement.lang)))) event.preventDefault();
});

export function paperWords(long: string): void {
  words = { long };
}

window.portal = { ...window.portal, paperWords };
