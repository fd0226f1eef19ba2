import { join } from 'node:path';
import { clear } from '../abandoned.ts';
import { aFolder } from '../folder.ts';
import { startNode } from '../process.ts';

export interface RunningProduct {
  /** Where it answers: `http://127.0.0.1:…`. */
  readonly origin: string;
  stop(): Promise<void>;
}

const main = join(import.meta.dirname, '../../app/main.ts');

/** The product as an administrator starts it, on an empty data directory of its own. */
export async function startProduct(): Promise<RunningProduct> {
  const dataDirectory = aFolder('test');
  const { PATH } = process.env;
  const environment = { PATH, HOME: dataDirectory, GUIJU_DATA: dataDirectory, PORT: '0' };
  const started = startNode([main, 'start'], { env: environment });
  const origin = (await started.line('ready ')).slice('ready '.length);
  const stop = async () => {
    started.child.kill('SIGTERM');
    await started.ended;
    await clear(dataDirectory);
  };
  return { origin, stop };
}
