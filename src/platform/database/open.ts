import type { Config } from '../config/config.ts';
import { type EmbeddedOptions, type OpenDatabase, openEmbedded } from './embedded.ts';
import { checkExternal } from './external.ts';

export type OpenOptions = Pick<EmbeddedOptions, 'command' | 'sharing' | 'onLost' | 'onRestart'>;

/** Connections that do not belong to the pool: jobs, migration, numbers, other commands of the product. */
const sparedConnections = 40;

/** The database of an installation: the company's own server where `DATABASE_URL` names one, else the embedded one. */
export async function openDatabase(config: Config, options: OpenOptions): Promise<OpenDatabase> {
  if (config.databaseUrl === undefined) {
    const connections = config.databasePoolSize + sparedConnections;
    return openEmbedded({ ...options, dataDirectory: config.dataDirectory, connections });
  }
  await checkExternal(config.databaseUrl);
  return { connection: { connectionString: config.databaseUrl }, close: async () => undefined };
}
