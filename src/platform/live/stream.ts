import type { FastifyReply } from 'fastify';

/** An answer that stays open: what happens is written to it as server-sent events. */
export interface Stream {
  /** `no` is what the client names when it comes back. */
  send(event: { readonly type: string; readonly no?: number; readonly data: string }): void;
  /** Keeps the line from being taken for dead. */
  beat(): void;
  end(): void;
  onEnd(listener: () => void): void;
}

/** A client that does not read is let go: it comes back and is told what it missed. */
const mostUnreadBytes = 256 * 1024;

/** Clients come back this soon after their line broke. */
const retryMs = 500;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies that gather answers would hold everything back.
  'x-accel-buffering': 'no',
};

/** Takes the answer over from the server; the caller returns `reply`. */
export function openStream(reply: FastifyReply): Stream {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
  raw.on('error', () => undefined);
  const put = (text: string) => {
    if (raw.writableEnded || raw.destroyed) return;
    if (raw.writableLength > mostUnreadBytes) raw.destroy();
    else raw.write(text);
  };
  put(`retry: ${retryMs}\n\n`);
  return {
    send: ({ type, no, data }) =>
      put(`${no === undefined ? '' : `id: ${no}\n`}event: ${type}\ndata: ${data}\n\n`),
    beat: () => put(': \n\n'),
    end: () => raw.end(),
    onEnd: listener => void raw.once('close', listener),
  };
}
