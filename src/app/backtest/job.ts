import { once } from 'node:events';
import { doBacktest, failBacktest } from '#modules/backtest/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Connection } from '#platform/database/connection.ts';
import { createDb } from '#platform/database/kysely.ts';
import { createPool } from '#platform/database/pool.ts';
import { vocabulary } from '../vocabulary.ts';
import { giveWay } from './give-way.ts';
import { groundOf } from './ground.ts';
import { helpersAt } from './helpers.ts';

/** What the product tells the process that does a back-test. */
export interface BacktestOrder {
  readonly id: string;
  readonly connection: Connection;
  readonly schema: string;
}

// One connection keeps the moment at which the history is read, one writes what is found.
const connections = 2;

giveWay();
const [order] = (await once(process, 'message')) as [BacktestOrder];
await obey(order);
process.disconnect?.();

async function obey({ id, connection, schema }: BacktestOrder): Promise<void> {
  const pool = createPool({ connection, schema, size: connections, name: 'guiju backtest' });
  try {
    const ground = await groundOf(pool);
    const helpers = helpersAt({ connection, schema });
    await doBacktest({ pool, clock: systemClock, vocabulary, helpers, ...ground }, id);
  } catch (error) {
    await failBacktest(createDb(pool), id);
    throw error;
  } finally {
    await pool.end();
  }
}
