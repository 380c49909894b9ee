// What Flow's client has on its way to the server. The state of Vaadin's connection does not tell: where one request follows another
// at once it says "connected" after the first.

/** Longer than Flow takes from an event to its request. */
export const UNTIL_REQUEST_MS = 300;

interface Client {
  isActive?(): boolean;
}

/** Whether a request is under way. */
export function isAsking(): boolean {
  const { Vaadin } = window as { Vaadin?: { Flow?: { clients?: Record<string, Client> } } };
  return Object.values(Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

/** Tells of each answer when its request was sent, on the clock of performance.now(); answers how to hear no more. */
export function whenAnswered(hear: (sentAt: number) => void): () => void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.name.includes('v-r=uidl') && entry.responseStatus !== 0) hear(entry.startTime); // 0: the line broke
    }
  });
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
}
