// Flow's line to the server, as its client tells of it; the client comes after the frame.

export interface ConnectionState {
  readonly state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** Longer than Flow takes from an event to its request. */
export const UNTIL_REQUEST_MS = 300;

/** An answer has come to what was asked beside what people do: all that was sent before has been answered too. */
export const ANSWERED = 'line-answered';

export function flowLine(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}
