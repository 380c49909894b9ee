// Gives the focus to a task on the page behind, once its row is there: lists draw their rows anew after a change, and keep
// hidden ones with what they showed last. Whoever has gone on to something else meanwhile keeps the focus there.

const FRAMES = 30;

function part(code: string, selector: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(`[data-task="${CSS.escape(code)}"] ${selector}`);
  return [...found].find((element) => element.checkVisibility());
}

const nowhere = () => document.activeElement === document.body;

/** Where something that had the focus was taken away. */
function focusTaskIfLost(code: string, selector: string, frames = FRAMES): void {
  if (!nowhere()) return;
  const seen = part(code, selector);
  if (seen) (seen.closest<HTMLElement>('[tabindex="0"]') ?? seen).focus(); // a card has it as a whole
  else if (frames > 0) requestAnimationFrame(() => focusTaskIfLost(code, selector, frames - 1));
  else document.querySelector<HTMLElement>('main')?.focus();
}

/**
 * While a list draws its rows anew, the focus follows the card and does not stay with a row that is another card's now. The
 * menu that was pressed may still have it, and gives it to the row that it was opened from.
 */
function focusTaskInItsNewRow(code: string, selector: string, frames = FRAMES): void {
  const inMenu = document.activeElement!.closest('vaadin-popover') !== null;
  if (!inMenu && !nowhere() && !document.activeElement!.matches(selector)) return;
  const seen = part(code, selector);
  if (!inMenu && seen && seen !== document.activeElement) seen.focus();
  if (frames > 0) requestAnimationFrame(() => focusTaskInItsNewRow(code, selector, frames - 1));
}

/** The same after many tasks were changed: what was pressed for it is going away, and rows are drawn anew. */
function focusTaskAfterAll(code: string, selector: string, frames = 2 * FRAMES): void {
  requestAnimationFrame(() => {
    const going = document.activeElement!.closest('vaadin-popover, vaadin-dialog, .selection-bar') !== null;
    if (going && frames > 0) focusTaskAfterAll(code, selector, frames - 1);
    else focusTaskIfLost(code, selector);
  });
}

window.portal = { ...window.portal, focusTaskIfLost, focusTaskInItsNewRow, focusTaskAfterAll };
