// What Flow's client has on its way to the server, and what becomes of a page that is told that nobody is signed in any more.
//
// The state of Vaadin's connection does not tell what is under way: where one request follows another at once it says "connected"
// after the first. And the browser's own list of requests comes after their answers were shown.

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

const NOBODY = 401;
/** After so long a page that was going to be left is still there, as where a file came instead of another page. */
const DEPARTURE_MS = 3_000;
let departedAt = -DEPARTURE_MS;
addEventListener('beforeunload', () => (departedAt = performance.now()));

let beginning = false;

/** A page whose session has ended is led to the sign-in form and back; one that nobody looks at waits until somebody does. */
function beginAnew(): void {
  if (beginning) return;
  const departing = departedAt + DEPARTURE_MS - performance.now();
  if (departing > 0) {
    window.setTimeout(beginAnew, departing); // it would take back where somebody is going
    return;
  }
  beginning = true;
  const ifSeen = () => document.visibilityState === 'visible' && location.reload();
  document.addEventListener('visibilitychange', ifSeen);
  ifSeen();
}

/** Flow's client would cover the page with a box without words. */
function tellNobody(request: XMLHttpRequest): void {
  const hide = (event: Event) => {
    if (request.readyState !== XMLHttpRequest.DONE || request.status !== NOBODY) return;
    event.stopImmediatePropagation();
    beginAnew();
  };
  for (const told of ['readystatechange', 'load', 'loadend']) request.addEventListener(told, hide);
}

const ANSWERED = 200;
const UNAVAILABLE = 503;
const statusOf = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'status')!.get!;

/**
 * What a proxy says in the server's place, like a page for signing in to a network, is as no answer: Flow would cover the page
 * with it, for good, and so tries again.
 */
function takeForLost(request: XMLHttpRequest): void {
  const isForeign = () =>
    request.readyState === XMLHttpRequest.DONE && !request.getResponseHeader('Content-Type')?.includes('json');
  Object.defineProperty(request, 'status', {
    get() {
      const status = statusOf.call(request) as number;
      return status === ANSWERED && isForeign() ? UNAVAILABLE : status;
    },
  });
}

const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...how: Parameters<typeof open>): void {
  const address = String(how[1]);
  if (address.includes('v-r=')) tellNobody(this);
  if (address.includes('v-r=uidl')) {
    takeForLost(this);
    watch(this);
  }
  open.apply(this, how);
} as typeof open;
