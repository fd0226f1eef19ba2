import { once } from 'node:events';
import { doTakeover, failTakeover } from '#modules/takeover/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Connection } from '#platform/database/connection.ts';
import { createDb } from '#platform/database/kysely.ts';
import { createPool } from '#platform/database/pool.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import { giveWay } from '../backtest/give-way.ts';
import { groundOf } from '../backtest/ground.ts';

/** What the product tells the process that takes a register over. */
export interface TakeoverOrder {
  readonly id: string;
  readonly connection: Connection;
  readonly schema: string;
  readonly filesDirectory: string;
}

// One brings rows in, one gives them their numbers, one writes down how far it is.
const connections = 3;
const shortMs = 20_000;

// Somebody waits for a short register: only a long one lets everything else go first.
setTimeout(giveWay, shortMs).unref();
const [order] = (await once(process, 'message')) as [TakeoverOrder];
await obey(order);
process.disconnect?.();

async function obey({ id, connection, schema, filesDirectory }: TakeoverOrder): Promise<void> {
  const pool = createPool({ connection, schema, size: connections, name: 'guiju takeover' });
  try {
    const { registry, past, zone } = await groundOf(pool);
    const regulations = { ...registry, book: past };
    const road = { clock: systemClock, numbers: createNumbers(pool), zone, regulations };
    const files = createFileStore({ directory: filesDirectory, maxMegabytes: 0 });
    await doTakeover({ pool, road, files }, id);
  } catch (error) {
    await failTakeover(createDb(pool), id, error);
  } finally {
    await pool.end();
  }
}
