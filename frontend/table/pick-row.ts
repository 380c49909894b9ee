// Rows by keys: Enter opens one, also from a cell that is text; x selects it, beside the box that the grid has, Shift and x all from
// the one before.

interface TaskTable extends HTMLElement {
  getEventContext(event: Event): { item?: { key: string }; section?: string };
  $server?: { pick(key: string, range: boolean): void; open(key: string): void };
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

  // the grid would only enter the cell
  table.addEventListener(
    'keydown',
    (event) => {
      const cell = event.composedPath()[0] as Element & { _content?: Element };
      const { item, section } = table.getEventContext(event);
      if (event.key !== 'Enter' || section !== 'body' || !item || !cell._content || cell._content.querySelector('a, button, input')) return;
      event.preventDefault();
      event.stopPropagation();
      table.$server?.open(item.key);
    },
    { capture: true },
  );

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
