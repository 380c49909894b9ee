// Gives the focus to a task on the page behind, once its row is there: lists draw their rows anew after a change, and keep
// hidden ones with what they showed last. Whoever has gone on to something else meanwhile keeps the focus there.

const FRAMES = 30;

function focusTask(code: string, part: string, stillFree: () => boolean, frames = FRAMES): void {
  if (!stillFree()) return;
  const found = [...document.querySelectorAll<HTMLElement>(`[data-task="${CSS.escape(code)}"] ${part}`)];
  const seen = found.find((element) => element.checkVisibility());
  if (seen) seen.focus();
  else if (frames > 0) requestAnimationFrame(() => focusTask(code, part, stillFree, frames - 1));
  else document.querySelector<HTMLElement>('main')?.focus();
}

const nowhere = () => document.activeElement === document.body;

/** Where something that had the focus was taken away. */
function focusTaskIfLost(code: string, part: string): void {
  focusTask(code, part, nowhere);
}

/** After a list has drawn its rows anew: the same part of the old row has the focus, or nothing. */
function focusTaskInItsNewRow(code: string, part: string): void {
  const free = () => nowhere() || document.activeElement!.matches(part);
  requestAnimationFrame(() => requestAnimationFrame(() => focusTask(code, part, free)));
}

window.portal = { ...window.portal, focusTaskIfLost, focusTaskInItsNewRow };
