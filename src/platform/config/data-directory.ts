import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where an installation keeps its database, files, secret and `guiju.yaml`: `GUIJU_DATA`, or the place that the system has for it. */
export function dataDirectory(environment: Environment): string {
  if (environment.GUIJU_DATA) return resolve(environment.GUIJU_DATA);
  const share = environment.XDG_DATA_HOME || join(environment.HOME || homedir(), '.local', 'share');
  return join(share, 'guiju');
}
