// Flow's client is a GWT program: it begins when the document has been read, for which it listens, and else looks every 50 ms.
// It is always fetched after the document has been read, so what comes too late to hear of that is told it at once.

const READ = 'DOMContentLoaded';

function listen(this: Document, ...[type, listener, options]: Parameters<EventTarget['addEventListener']>): void {
  EventTarget.prototype.addEventListener.call(this, type, listener, options);
  if (type === READ && this.readyState !== 'loading') {
    Reflect.deleteProperty(this, 'addEventListener'); // nobody else comes as late
    queueMicrotask(() => this.dispatchEvent(new Event(READ)));
  }
}

document.addEventListener = listen;
