// Where the line for news is kept shut, as by a proxy that lets no WebSocket through, news comes with the answers to what the page
// asks by itself. That is said once to who works here: what others do is seen late, and why.

/** In a row, so that a line that is just being opened again is none. */
const MISSES = 2;
const READ = 'portal-late-news-read';

export class LateNews {
  readonly element = Object.assign(document.createElement('div'), { className: 'live-late', popover: 'manual', role: 'status' });
  private misses = 0;

  /** @param atOnce whether the server has a line to this page over which news comes at once */
  answered(atOnce: boolean, words: string, close: string): void {
    this.misses = atOnce ? 0 : this.misses + 1;
    if (this.misses === 0) this.hide();
    else if (this.misses >= MISSES && !this.isOpen() && !sessionStorage.getItem(READ)) this.tell(words, close);
  }

  private isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  private tell(words: string, close: string): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close });
    button.onclick = () => {
      sessionStorage.setItem(READ, 'true');
      this.hide();
    };
    this.element.showPopover();
    this.element.replaceChildren(words, button); // after it is shown, so that it is spoken
  }

  private hide(): void {
    if (this.isOpen()) this.element.hidePopover();
    this.element.replaceChildren();
  }
}
