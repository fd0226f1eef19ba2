import { join } from 'node:path';
import { Trouble } from '../trouble.ts';
import { dataDirectory, type Environment } from './data-directory.ts';
import { makeDirectory } from './make-directory.ts';
import { readSettings } from './read-settings.ts';
import { keptSecret } from './secret.ts';
import type { Settings } from './settings.ts';

/** Everything that an installation was told, checked. */
export interface Config extends Omit<Settings, 'secret'> {
  readonly dataDirectory: string;
  readonly secret: string;
}

/** Reads the settings of the installation, making its data directory and secret when they are missing. Throws Trouble. */
export function readConfig(environment: Environment = process.env): Config {
  const directory = dataDirectory(environment);
  const { settings, problems } = readSettings(directory, environment);
  if (!settings)
    throw new Trouble('settings.invalid', { problems: problems.map(p => `${p.at}: ${p.detail}`).join('\n') });
  makeDirectory(directory);
  return { ...settings, dataDirectory: directory, secret: settings.secret ?? keptSecret(directory) };
}

/** Where uploaded files are kept. */
export function fileDirectory(config: Pick<Config, 'dataDirectory'>): string {
  return join(config.dataDirectory, 'files');
}

/** How browsers reach the product. */
export function publicUrlOf({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string {
  return publicUrl ?? `http://localhost:${port}`;
}
