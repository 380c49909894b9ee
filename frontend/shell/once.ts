// One wish counts once. A second press on what is on its way, as on a slow line, a double click, and a key that repeats while it is
// held, mean nothing more. What may be pressed many times in a row says so itself (data-repeats).

import { isAsking, UNTIL_REQUEST_MS, whenAnswered } from './flow-line';

const PRESSED = 'vaadin-button, button, [role=menuitem], a[router-link]';
/** Between the two presses of most people's double clicks. */
const DOUBLE_CLICK_MS = 200;
const REPEATS = '[data-repeats], [data-repeats] *';
/** It closes with a press, and may move with its card until then: another of its items is no other wish. */
const ONE_CHOICE = '[data-one-choice]';

/** When an element was pressed last, and for which task: rows are used again for others. */
const lastPress = new WeakMap<Element, { at: number; task: string | undefined }>();
let lastPressed: Element | null = null;
/** When the request was sent that has been answered last: what was pressed after that goes with a later one. */
let answered = 0;

/** When something was typed or chosen last: a press with other words is another wish. */
let typed = 0;

whenAnswered((sentAt) => {
  answered = Math.max(answered, sentAt);
  unlock();
});

const taskOf = (pressed: Element) => pressed.closest<HTMLElement>('[data-task]')?.dataset.task;

/**
 * Whether the last press of an element has not been answered.
 *
 * @param atOnce whether its request may be still to come
 */
function isOnItsWay(pressed: Element, atOnce: boolean): boolean {
  const before = lastPress.get(pressed);
  if (before === undefined || before.at <= Math.max(answered, typed) || before.task !== taskOf(pressed)) return false;
  return isAsking() || (atOnce && performance.now() - before.at < UNTIL_REQUEST_MS);
}

/** The second press of a double click: on the same element, or on what has come into the place of one that is gone. */
function isSecondOfDoubleClick(event: MouseEvent, pressed: Element): boolean {
  if (event.detail < 2 || !lastPressed || pressed.closest('vaadin-notification-card')) return false;
  // who presses again after having seen what came of it means it
  const atOnce = performance.now() - (lastPress.get(lastPressed)?.at ?? 0) < DOUBLE_CLICK_MS;
  return atOnce && (pressed === lastPressed || !lastPressed.checkVisibility());
}

/** Windows whose answer is on its way: they take no more text, which would go with them. */
const locked = new Map<HTMLElement, { at: number; focused: HTMLElement | null }>();

function lock(pressed: Element): void {
  const dialog = pressed.closest<HTMLElement>('vaadin-dialog');
  if (!dialog) return;
  locked.set(dialog, { at: performance.now(), focused: document.activeElement as HTMLElement | null });
  dialog.inert = true;
  setTimeout(unlock, UNTIL_REQUEST_MS);
}

function unlock(): void {
  const now = performance.now();
  locked.forEach(({ at, focused }, dialog) => {
    const nothingAsked = now - at >= UNTIL_REQUEST_MS && !isAsking();
    if (at > answered && !nothingAsked) return;
    locked.delete(dialog);
    dialog.inert = false;
    if (focused?.isConnected && document.activeElement === document.body) focused.focus();
  });
}

function pressedIn(event: Event): Element | null {
  const target = event.composedPath().find((part): part is Element => part instanceof Element && part.matches(PRESSED));
  return !target || target.matches(REPEATS) ? null : (target.closest(ONE_CHOICE) ?? target);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

addEventListener('input', () => (typed = performance.now()), { capture: true });

addEventListener(
  'click',
  (event) => {
    const pressed = pressedIn(event);
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // a press by a key is none of a double click
    if (isSecondOfDoubleClick(event, pressed) || isOnItsWay(pressed, event.detail > 0)) {
      swallow(event);
      return;
    }
    lastPress.set(pressed, { at: performance.now(), task: taskOf(pressed) });
    lastPressed = pressed;
    if (pressed.matches('[data-locks]')) lock(pressed);
  },
  { capture: true },
);

addEventListener(
  'keydown',
  (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && pressedIn(event)) swallow(event);
  },
  { capture: true },
);
