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

/**
 * Back to the cards or rows that stand before something that is going away, where one of them was chosen last; and again while
 * they are drawn anew, as a row that has the focus may go.
 */
function focusBeside(going: HTMLElement, frames = 2 * FRAMES): void {
  const tasks = going.previousElementSibling as HTMLElement & { focusChosen?: () => void };
  const active = document.activeElement!;
  const closing = active.closest<HTMLElement & { opened: boolean }>('vaadin-popover, vaadin-dialog')?.opened === false;
  const lost = nowhere() || (going.contains(active) && !active.checkVisibility());
  if (!closing && !lost && !tasks.contains(active)) return;
  if (lost) {
    if (tasks.focusChosen) tasks.focusChosen();
    else tasks.focus();
  }
  if (frames > 0) requestAnimationFrame(() => focusBeside(going, frames - 1));
}

window.portal = { ...window.portal, focusTaskIfLost, focusTaskInItsNewRow, focusBeside };
