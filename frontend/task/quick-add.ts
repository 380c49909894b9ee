// Titles go out with Enter and the field is empty at once, so that the next one can be typed while the line is slow. What
// is refused comes back above it. The draft stays until the server has answered.

interface Field extends HTMLElement {
  value: string;
}

interface Drafts {
  forget(field: Field): void;
}

function sendTitlesOf(field: Field, button: HTMLElement): void {
  const send = () => {
    const titles = field.value;
    field.value = '';
    field.dispatchEvent(new CustomEvent('titles', { detail: titles }));
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  button.addEventListener('click', send);
}

function titlesMade(field: Field): void {
  if (field.value === '') (window.portal!.drafts as Drafts).forget(field);
}

function titlesRefused(field: Field, titles: string): void {
  field.value = [titles, field.value].filter((text) => text !== '').join('\n');
}

window.portal = { ...window.portal, sendTitlesOf, titlesMade, titlesRefused };
