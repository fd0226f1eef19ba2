import { PgBoss } from 'pg-boss';
import type { Connection } from '../database/connection.ts';
import type { Log } from '../log/log.ts';

export interface BossOptions {
  readonly connection: Connection;
  /** The company's schema; the jobs have one of their own beside it. */
  readonly schema: string;
  readonly log: Log;
}

const connectionsAtMost = 3;

/** The queue of background jobs, on the same database. */
export async function startBoss({ connection, schema, log }: BossOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    ...connection,
    schema: `${schema}_jobs`,
    application_name: 'guiju jobs',
    max: connectionsAtMost,
  });
  boss.on('error', error => log.warn({ err: error }, 'the job queue had an error'));
  return boss.start();
}
