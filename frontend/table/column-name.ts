// The name in the head of a column. Vaadin's grid names the button around it in English, whatever the language of the page.

class ColumnName extends HTMLElement {
  connectedCallback(): void {
    this.closest('vaadin-grid-sorter')?.setAttribute('aria-label', this.getAttribute('spoken')!);
  }
}

customElements.define('column-name', ColumnName);
