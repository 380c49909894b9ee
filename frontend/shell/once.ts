// One wish counts once. A second press on what is on its way, as on a slow line, a double click, and a key that repeats while it is
// held, mean nothing more. What may be pressed many times in a row says so itself (data-repeats).

import { flowLine, UNTIL_REQUEST_MS, type ConnectionState } from './flow-line';

const PRESSED = 'vaadin-button, button, [role=menuitem], a[router-link]';
const REPEATS = '[data-repeats], [data-repeats] *';

const lastPress = new WeakMap<Element, number>();
let answered = 0;
let listening: ConnectionState | undefined;

function line(): ConnectionState | undefined {
  const state = flowLine();
  if (state && listening !== state) {
    listening = state;
    state.addStateChangeListener((_before, now) => {
      // another request may follow at once, with what was pressed while the first was on its way
      if (now === 'connected') setTimeout(() => state.state === 'connected' && (answered = performance.now()));
    });
  }
  return state;
}

function isOnItsWay(pressed: Element, now: number): boolean {
  const before = lastPress.get(pressed);
  if (before === undefined || before < answered) return false;
  return now - before < UNTIL_REQUEST_MS || line()?.state === 'loading';
}

function pressedIn(event: Event): Element | null {
  const target = event.composedPath().find((part): part is Element => part instanceof Element && part.matches(PRESSED));
  return !target || target.matches(REPEATS) ? null : target;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

addEventListener(
  'click',
  (event) => {
    const pressed = pressedIn(event);
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const now = performance.now();
    line();
    if (event.detail > 1 || isOnItsWay(pressed, now)) swallow(event);
    else lastPress.set(pressed, now);
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
