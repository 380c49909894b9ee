// The browser's end of the line to the server. A line can die in silence, above all on a phone: so as long as somebody sees the
// page it asks whether the server is there. Without an answer the page says since when it shows nothing new, and once there is
// one again, everything is read anew.

import { untilMidnight } from '../shell/east-java';
import { filled } from '../shell/words';
import { LateNews } from './late-news';
import { Marks } from './marks';
import { sayOffline } from './offline-page';

/** Between two questions, and how long an answer may take. */
const EVERY_MS = 15_000;
const PATIENCE_MS = 5_000;

const hour = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

export class LiveLine extends HTMLElement {
  declare $server?: { alive(wasLost: boolean): Promise<boolean> };
  lostWords = '';
  backWords = '';
  ownLineWords = '';
  offlineWords = '';
  lateWords = '';
  closeWords = '';

  private readonly notice = Object.assign(document.createElement('div'), { className: 'live-lost', role: 'status' });
  /** What others did waits until what the person does has been said. */
  private readonly news = Object.assign(document.createElement('div'), { className: 'sr-only', role: 'status' });
  private readonly lateNews = new LateNews();
  private readonly marks = new Marks();
  private next = 0;
  private midnight = 0;
  private lost = false;
  private asking = false;
  /** When the page was last known to be true. */
  private heardAt = hour();
  private readonly shown = () => document.visibilityState === 'visible' && this.ask();
  private readonly offline = () => this.lose();

  connectedCallback(): void {
    this.nameIndicator();
    sayOffline(this.offlineWords);
    this.notice.hidden = true;
    this.notice.popover = 'manual'; // over a panel and a window
    this.append(this.lateNews.element, this.notice, this.news);
    document.adoptedStyleSheets.push(this.marks.sheet);
    document.addEventListener('visibilitychange', this.shown);
    addEventListener('online', this.shown);
    addEventListener('offline', this.offline);
    this.askLater();
    this.askAtMidnight();
  }

  disconnectedCallback(): void {
    clearTimeout(this.next);
    clearTimeout(this.midnight);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.marks.sheet);
    document.removeEventListener('visibilitychange', this.shown);
    removeEventListener('online', this.shown);
    removeEventListener('offline', this.offline);
  }

  /** Says what others did, and marks their tasks for a moment. */
  tell(codes: string[], words: string): void {
    this.marks.mark(codes);
    this.news.textContent = words;
  }

  private askLater(): void {
    clearTimeout(this.next);
    this.next = window.setTimeout(() => (document.visibilityState === 'visible' ? void this.ask() : this.askLater()), EVERY_MS);
  }

  /** The server shows another day then; a laptop that sleeps through it asks when it wakes. */
  private askAtMidnight(): void {
    this.midnight = window.setTimeout(() => {
      void this.ask();
      this.askAtMidnight();
    }, untilMidnight(new Date()));
  }

  private async ask(): Promise<void> {
    if (this.asking || !this.$server) return;
    this.asking = true;
    const impatience = window.setTimeout(() => this.lose(), PATIENCE_MS);
    const wasLost = this.lost;
    try {
      let atOnce = await this.$server.alive(wasLost);
      this.heardAt = hour();
      // what was lost while this question was on its way has not been read again by its answer
      if (this.lost && !wasLost) atOnce = await this.$server.alive(true);
      this.find();
      this.lateNews.answered(atOnce, this.lateWords, this.closeWords);
    } catch {
      this.lose();
    } finally {
      clearTimeout(impatience);
      this.asking = false;
      this.askLater();
    }
  }

  /** Vaadin's own bar says in English that the line is gone. */
  private nameIndicator(): void {
    const { connectionIndicator } = (window as { Vaadin?: { connectionIndicator?: Record<string, string> } }).Vaadin ?? {};
    if (!connectionIndicator) return;
    const { ownLineWords } = this;
    Object.assign(connectionIndicator, { offlineText: ownLineWords, reconnectingText: ownLineWords, onlineText: this.backWords });
  }

  private lose(): void {
    if (this.lost) return;
    this.lost = true;
    this.notice.hidden = false;
    if (!this.notice.matches(':popover-open')) this.notice.showPopover();
    this.notice.textContent = filled(this.lostWords, { time: this.heardAt });
    this.toggleAttribute('lost', true);
  }

  private hideNotice(): void {
    this.notice.hidden = true;
    if (this.notice.matches(':popover-open')) this.notice.hidePopover();
  }

  private find(): void {
    if (!this.lost) return;
    this.lost = false;
    this.toggleAttribute('lost', false);
    this.notice.textContent = this.backWords;
    window.setTimeout(() => !this.lost && this.hideNotice(), PATIENCE_MS);
  }
}

customElements.define('live-line', LiveLine);
