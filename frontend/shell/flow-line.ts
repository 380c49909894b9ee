// What Flow's client has on its way to the server. The state of Vaadin's connection does not tell: where one request follows another
// at once it says "connected" after the first. And the browser's own list of requests comes after their answers were shown.

/** Longer than Flow takes from an event to its request. */
export const UNTIL_REQUEST_MS = 300;

type Heard = (sentAt: number) => void;

const listeners = new Set<Heard>();
let asking = 0;

/** Whether a request is under way. */
export function isAsking(): boolean {
  return asking > 0;
}

/** Tells of each answer when its request was sent, on the clock of performance.now(); answers how to hear no more. */
export function whenAnswered(hear: Heard): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

function watch(request: XMLHttpRequest): void {
  let sentAt = 0;
  request.addEventListener('loadstart', () => {
    sentAt = performance.now();
    asking++;
  });
  request.addEventListener('load', () => listeners.forEach((hear) => hear(sentAt)));
  request.addEventListener('loadend', () => asking--);
}

const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...how: Parameters<typeof open>): void {
  if (String(how[1]).includes('v-r=uidl')) watch(this);
  open.apply(this, how);
} as typeof open;
