import { get } from 'node:http';

/** One line to the product, as a browser holds it. */
export interface Client {
  /** When it heard of the subject; null when it did not in time. */
  hears(id: string, patienceMs: number): Promise<number | null>;
  close(): void;
}

/** Opens a line, and waits until the product tells where it begins. */
export function openClient(address: string, cookie: string): Promise<Client> {
  const heard = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  const read = (part: string) => {
    const at = performance.now();
    for (const [, id = ''] of part.matchAll(/"id":"([^"]+)"/g)) {
      heard.set(id, heard.get(id) ?? at);
      waiting.get(id)?.(at);
    }
  };
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { cookie }, agent: false }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`));
      answer.setEncoding('utf8').on('data', read);
      answer.on('error', () => undefined);
      answer.once('data', () => resolve({ hears, close: () => void request.destroy() }));
    });
    request.on('error', reject);
  });

  function hears(id: string, patienceMs: number): Promise<number | null> {
    const at = heard.get(id);
    if (at !== undefined) return Promise.resolve(at);
    return new Promise(done => {
      const late = setTimeout(() => done(null), patienceMs);
      waiting.set(id, instant => {
        clearTimeout(late);
        done(instant);
      });
    });
  }
}
