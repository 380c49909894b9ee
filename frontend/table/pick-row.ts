// Selecting rows by a letter, beside the boxes that the grid has: x this one, Shift and x all from the one before.

interface TaskTable extends HTMLElement {
  getEventContext(event: Event): { item?: { key: string }; section?: string };
  $server?: { pick(key: string, range: boolean): void };
}

/** The grid calls its boxes in English, whatever the language of the page. */
function nameBoxes(table: HTMLElement, all: string, row: string): void {
  const name = (english: string, words: string) =>
    table.querySelectorAll(`vaadin-checkbox input[aria-label="${english}"]`).forEach((box) => box.setAttribute('aria-label', words));
  name('Select All', all);
  name('Select Row', row);
}

function pickRows(table: TaskTable, all: string, row: string): void {
  new MutationObserver(() => nameBoxes(table, all, row)).observe(table, { childList: true, subtree: true, attributeFilter: ['aria-label'] });

  table.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'x' || event.ctrlKey || event.altKey || event.metaKey) return;
    const { item, section } = table.getEventContext(event);
    if (section !== 'body' || !item) return;
    event.preventDefault();
    event.stopPropagation();
    table.$server?.pick(item.key, event.shiftKey);
  });
}

window.portal = { ...window.portal, pickRows };
