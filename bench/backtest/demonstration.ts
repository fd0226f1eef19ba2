import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { type Company, signIn } from '../lab/company.ts';
import { databaseOf, guiju, type Product } from '../lab/product.ts';

/** The demonstration company with its half year of served cases, and a clerk who is signed in. */
export interface Demonstration {
  readonly product: Product;
  readonly clerk: Company;
  readonly pool: Pool;
}

export async function startDemonstration(dataDirectory: string): Promise<Demonstration> {
  const started = guiju(['start', '--demo'], dataDirectory);
  const url = (await started.line('ready ')).slice('ready '.length);
  const stop = async () => {
    started.child.kill('SIGTERM');
    await started.ended;
  };
  const product = { url, pid: started.child.pid ?? 0, dataDirectory, stop };
  const pool = databaseOf(product);
  await told(pool);
  const [, username = '', password = ''] =
    started.out.map(line => /^ {2}(\S+) +(\S+) .*\bcsr\b/.exec(line)).find(found => found) ?? [];
  const cookie = await signIn(url, username, password);
  return { product, pool, clerk: { cookie, ...(await aMachine(pool)) } };
}

/** The history is told beside the requests: waits until nothing more is added. */
async function told(pool: Pool): Promise<void> {
  for (let [before, now] = [-1, 0]; before !== now; ) {
    await pause(3_000);
    const { rows } = await pool.query<{ told: number }>(
      `select coalesce((settings->'demo'->>'told')::int, 0) as told from company`,
    );
    [before, now] = [now, rows[0]?.told ?? 0];
  }
}

async function aMachine(pool: Pool): Promise<Omit<Company, 'cookie'>> {
  const { rows } = await pool.query<Omit<Company, 'cookie'>>(
    `select id as "assetId", customer_id as "customerId", site_id as "siteId" from asset order by id limit 1`,
  );
  const [machine] = rows;
  if (!machine) throw new Error('the demonstration has no machine');
  return machine;
}
