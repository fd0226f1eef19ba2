import { type LiveChange, liveEvents } from '#contract/live.ts';

/** What came over the line. */
export type LiveNews =
  | { readonly type: 'changed'; readonly changes: readonly LiveChange[] }
  | { readonly type: 'renew' };
type Hear = (news: LiveNews) => void;

/** A server that turned the line away is asked again after this long. */
const turnedAwayMs = 30_000;

/** Keeps a line to the server open; the browser itself comes back after it broke, and names what it heard last. */
function openLine(address: string, hear: Hear): () => void {
  const source = new EventSource(address);
  let again: ReturnType<typeof setTimeout> | undefined;
  let reopened = () => {};
  const [changed, renew] = liveEvents;
  source.addEventListener(changed, ({ data }) => hear({ type: changed, changes: JSON.parse(data) }));
  source.addEventListener(renew, () => hear({ type: renew }));
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED || again) return;
    again = setTimeout(() => {
      reopened = openLine(address, hear);
      hear({ type: renew });
    }, turnedAwayMs);
  });
  return () => {
    source.close();
    clearTimeout(again);
    reopened();
  };
}

/** One line for all windows of a browser: one of them holds it and tells the others. */
export function shareLine(address: string, hear: Hear): () => void {
  const { locks } = navigator as Partial<Navigator>;
  // Without a secure address there are no locks; each window has a line of its own then.
  if (!locks) return openLine(address, hear);
  const name = `live ${address}`;
  const others = new BroadcastChannel(name);
  others.onmessage = ({ data }: MessageEvent<LiveNews>) => hear(data);
  const closing = new AbortController();
  const hold = () => holdLine(closing.signal, () => openLine(address, tellAll));
  const tellAll: Hear = news => {
    others.postMessage(news);
    hear(news);
  };
  locks.request(name, { signal: closing.signal }, hold).catch(() => undefined);
  return () => {
    closing.abort();
    others.close();
  };
}

/** Opens the line, and ends when it is no longer wanted. */
function holdLine(signal: AbortSignal, open: () => () => void): Promise<void> {
  const close = open();
  return new Promise(done => {
    signal.addEventListener('abort', () => {
      close();
      done();
    });
  });
}
