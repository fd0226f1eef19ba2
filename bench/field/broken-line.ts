import { connect, createServer, type Socket } from 'node:net';

/** A line to the product that breaks a number of times, wherever the dice say: before, within or after what is sent. */
export interface BrokenLine {
  readonly url: string;
  /** How often it broke so far. */
  breaks(): number;
  stop(): void;
}

interface LineOptions {
  readonly url: string;
  readonly breaksAtMost: number;
  readonly random: () => number;
}

const longestBytes = 130_000;

/** Each connection lives for a number of bytes in either direction and is then torn, until it has happened often enough. */
export async function startBrokenLine({ url, breaksAtMost, random }: LineOptions): Promise<BrokenLine> {
  const { port: productPort } = new URL(url);
  let breaks = 0;
  const server = createServer(near => {
    const far = connect(Number(productPort), '127.0.0.1');
    const isDoomed = breaks < breaksAtMost;
    let left = Math.ceil(random() * longestBytes);
    const tear = () => {
      if (near.destroyed) return;
      breaks += 1;
      near.resetAndDestroy();
      far.resetAndDestroy();
    };
    const carry = (from: Socket, to: Socket) =>
      from.on('data', chunk => {
        left -= chunk.length;
        to.write(chunk);
        if (isDoomed && left <= 0 && breaks < breaksAtMost) tear();
      });
    carry(near, far);
    carry(far, near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, breaks: () => breaks, stop: () => void server.close() };
}
