// Gives the focus to a task on the page behind, once its row is there: lists draw their rows anew after a change, and keep
// hidden ones with what they showed last.

const FRAMES = 30;

function focusTask(code: string, part: string, frames = FRAMES): void {
  const found = [...document.querySelectorAll<HTMLElement>(`[data-task="${CSS.escape(code)}"] ${part}`)];
  const seen = found.find((element) => element.checkVisibility());
  if (seen) seen.focus();
  else if (frames > 0) requestAnimationFrame(() => focusTask(code, part, frames - 1));
  else document.querySelector<HTMLElement>('main')?.focus();
}

/** Where something that had the focus was taken away. */
function focusTaskIfLost(code: string, part: string): void {
  if (document.activeElement === document.body) focusTask(code, part);
}

/** After a list has drawn its rows anew. */
function focusTaskInItsNewRow(code: string, part: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => focusTask(code, part)));
}

window.portal = { ...window.portal, focusTaskIfLost, focusTaskInItsNewRow };
