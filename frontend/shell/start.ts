// Flow's client is a GWT program: it begins when the document has been read, for which it listens, and else looks every 50 ms.
// It is always fetched after the document has been read, so what comes too late to hear of that is told it at once.

const READ = 'DOMContentLoaded';

const wasRead = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).domContentLoadedEventEnd > 0);

function listen(this: Document, ...[type, listener, options]: Parameters<EventTarget['addEventListener']>): void {
  EventTarget.prototype.addEventListener.call(this, type, listener, options);
  if (type === READ && wasRead()) {
    Reflect.deleteProperty(this, 'addEventListener'); // nobody else comes as late
    const event = new Event(READ);
    queueMicrotask(() => (typeof listener === 'function' ? listener.call(this, event) : listener?.handleEvent(event)));
  }
}

document.addEventListener = listen;
