// Single-letter keys of every page, where nothing is being typed: `?` lists all keys, `/` searches, `n` makes a task, `g` and
// another letter go to a page. What they press says so itself (data-key). An account can switch them off.

/** Of a key that waits for its second letter. */
const PATIENCE_MS = 1500;
const TYPING = 'input, textarea, select, [contenteditable]';

let before = '';
let forgetting = 0;

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && (target.matches(TYPING) || target.closest('vaadin-select') !== null);
}

/** While something is open over the page, or a card is in the hand, keys belong to that. */
function busy(): boolean {
  return document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-popover[opened], vaadin-select[opened], vaadin-date-picker[opened], card-board > .carried') !== null;
}

function press(key: string): boolean {
  const wanted = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!wanted) return false;
  if (wanted.matches('input')) wanted.focus();
  else wanted.click();
  return true;
}

/** What Escape closes over the page (data-key="Escape"), from wherever the focus is; what is open before that is closed by it first. */
let escapes = false;
addEventListener('keydown', (event) => (escapes = event.key === 'Escape' && !event.repeat && !busy()), { capture: true });
addEventListener('keydown', (event) => {
  if (escapes && !event.defaultPrevented && !typing(event)) press('Escape');
});

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return;
  if (event.repeat) return; // a letter that is held means once
  if (document.documentElement.hasAttribute('data-no-letter-keys') || typing(event) || busy()) return;
  const key = before ? `${before} ${event.key}` : event.key;
  clearTimeout(forgetting);
  before = '';
  if (event.key === 'g' && key === 'g') {
    before = 'g';
    forgetting = window.setTimeout(() => (before = ''), PATIENCE_MS);
  } else if (key === '?') {
    document.querySelector('.portal')?.dispatchEvent(new CustomEvent('keys-wanted'));
  } else if (!press(key)) {
    return;
  }
  event.preventDefault();
});
