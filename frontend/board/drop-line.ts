// Where a card in the hand would be put: a line between two cards, or the column or lane as a whole.

import { takesAsWhole, type Place } from './place';
import { columnOf } from './rows';

export class DropLine {
  readonly element = Object.assign(document.createElement('div'), { className: 'drop-line', popover: 'manual' });

  /** @param board whose columns are marked */
  show(board: HTMLElement, place: Place | null): void {
    const whole = place && takesAsWhole(place.list) ? columnOf(place.list) : null;
    board.querySelectorAll('.target').forEach((column) => column !== whole && column.classList.remove('target'));
    whole?.classList.add('target');
    const line = this.element;
    if (!place || whole) {
      if (line.matches(':popover-open')) line.hidePopover();
      return;
    }
    if (!line.matches(':popover-open')) line.showPopover();
    const box = place.list.getBoundingClientRect();
    line.style.width = `${box.width}px`;
    line.style.translate = `${box.left}px ${place.y - 2}px`;
  }
}
