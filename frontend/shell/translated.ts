// A browser that translates a page puts its own elements in the place of texts. Whoever drew a text goes on writing into it, which
// nobody sees then, and a row that shows another task by now would still say the old one. So a text that is written anew comes
// back into its place; the browser translates it again from there. Codes, names and numbers are marked as not to be translated.

/** What browsers put in the place of a text. */
const PUT = 'FONT';

/** Texts that were taken out of the page, and what stands there now. */
const taken = new WeakMap<Text, Element>();

function restore(put: Element, text: Text): void {
  if (put.isConnected) put.replaceWith(text);
}

const written = new MutationObserver((records) =>
  records.forEach(({ target }) => {
    const put = taken.get(target as Text);
    if (put && !target.isConnected) restore(put, target as Text);
  }),
);

/** Flow writes into the text that it made. */
function note(records: MutationRecord[]): void {
  let gone: Text | null = null;
  let put: Element | null = null;
  let within: Node | null = null;
  for (const { addedNodes, removedNodes, target } of records) {
    if (target !== within) gone = put = null; // a pair is of one place
    within = target;
    for (const node of removedNodes) if (node instanceof Text) gone = node;
    for (const node of addedNodes) if (node.nodeName === PUT) put = node as Element;
    if (!gone || !put || put.parentNode !== target) continue;
    if (!gone.isConnected) {
      taken.set(gone, put);
      written.observe(gone, { characterData: true });
    }
    gone = put = null;
  }
}

new MutationObserver(note).observe(document.documentElement, { childList: true, subtree: true });

/** Lit writes into whatever stands behind its mark. */
Object.defineProperty(HTMLFontElement.prototype, 'data', {
  configurable: true,
  set(this: HTMLFontElement, text: string) {
    restore(this, document.createTextNode(text));
  },
});

export {};
