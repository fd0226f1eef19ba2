import { once } from 'node:events';
import { doBacktest, failBacktest } from '#modules/backtest/index.ts';
import { createRegistry } from '#modules/regulation/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Connection } from '#platform/database/connection.ts';
import { createDb } from '#platform/database/kysely.ts';
import { createPool } from '#platform/database/pool.ts';
import { historyBook } from '../history-book.ts';
import { vocabulary } from '../vocabulary.ts';
import { companyZone } from '../zone.ts';
import { giveWay } from './give-way.ts';

/** What the product tells the process that does a back-test. */
export interface BacktestOrder {
  readonly id: string;
  readonly connection: Connection;
  readonly schema: string;
}

// One connection for the history, one for what is found.
const connections = 2;

giveWay();
const [order] = (await once(process, 'message')) as [BacktestOrder];
await obey(order);
process.disconnect?.();

async function obey({ id, connection, schema }: BacktestOrder): Promise<void> {
  const pool = createPool({ connection, schema, size: connections, name: 'guiju backtest' });
  const db = createDb(pool);
  const clock = systemClock;
  try {
    const zone = await companyZone(db);
    const registry = createRegistry({ vocabulary, now: () => clock.now(), zone: () => zone });
    const past = historyBook(registry.book);
    await registry.load(db);
    await past.refresh(pool);
    await doBacktest({ pool, clock, registry, past, vocabulary, zone }, id);
  } catch (error) {
    await failBacktest(db, id);
    throw error;
  } finally {
    await pool.end();
  }
}
