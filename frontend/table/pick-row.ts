// Selecting rows by a letter, beside the boxes that the grid has: x this one, Shift and x all from the one before.

interface TaskTable extends HTMLElement {
  getEventContext(event: Event): { item?: { key: string }; section?: string };
  $server?: { pick(key: string, range: boolean): void };
}

function pickRows(table: TaskTable): void {
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
