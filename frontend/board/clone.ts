// The picture of a card that is carried: over everything, and nothing that can be found or pressed.

const MARKS = ['id', 'data-testid', 'data-task', 'data-id', 'data-index', 'tabindex', 'aria-describedby'];

export function cloneOf(card: HTMLElement): HTMLElement {
  const box = card.getBoundingClientRect();
  const clone = card.cloneNode(true) as HTMLElement;
  for (const element of [clone, ...clone.querySelectorAll<HTMLElement>('*')]) {
    MARKS.forEach((mark) => element.removeAttribute(mark));
  }
  clone.classList.add('carried');
  clone.popover = 'manual';
  clone.style.width = `${box.width}px`;
  return clone;
}
