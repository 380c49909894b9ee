// Which other windows of this browser show the portal now. A window is known by a name that it gives itself, which ends with the
// page: what an ended one has left behind belongs to whoever comes next.

const PATIENCE_MS = 100;

export const thisWindow = Math.random().toString(36).slice(2);

const line = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('portal-windows');

line?.addEventListener('message', ({ data }: MessageEvent<{ asks?: string }>) => {
  if (data.asks) line.postMessage({ here: thisWindow });
});

export async function otherWindows(): Promise<Set<string>> {
  const others = new Set<string>();
  if (!line) return others;
  const heard = ({ data }: MessageEvent<{ here?: string }>) => data.here && others.add(data.here);
  line.addEventListener('message', heard);
  line.postMessage({ asks: thisWindow });
  await new Promise((later) => setTimeout(later, PATIENCE_MS));
  line.removeEventListener('message', heard);
  return others;
}
