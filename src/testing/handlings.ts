import { afterAll, beforeAll } from 'vitest';
import type { Handling } from '#contract/handling.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';

/** A department under a shipped regulation, and what people of it write down about a request. */
export function under(pack: string) {
  const office = {} as { database: TestDatabase; job: MainJob };
  beforeAll(async () => {
    office.database = await testDatabase();
    office.job = await aMainJob(office.database, { pack });
  });
  afterAll(() => office.database.close());

  const tell = (id: string, kind: string, more: object = {}, who: Person = office.job.csr) =>
    office.job.act(who.actor, 'handling.record', { id, kind, ...more });
  return {
    office,
    tell,
    told: async (...telling: Parameters<typeof tell>) => bodyOf(await tell(...telling)),
    later: (ms: number) => office.job.clock.set(office.job.clock.now() + ms),
    at: (ms: number) => new Date(office.job.clock.now() + ms).toISOString(),
    request: async () => (await aRequest(office.job)).id,
    clocks: async (id: string, clause: string) =>
      (await stateOf(office.job.db, id)).state.clocks
        .filter(clock => clock.clause === clause)
        .map(({ status }) => status),
    verdicts: async (id: string, clause: string) => {
      const { rows } = await office.database.pool.query<{ outcome: string }>(
        'select outcome from verdict where subject_id = $1 and clause = $2 order by at, control',
        [id, clause],
      );
      return rows.map(({ outcome }) => outcome);
    },
    list: (id: string, who: Person = office.job.csr) =>
      office.job.read<{ items: Handling[]; offered: string[] }>(
        who.actor,
        '/service-requests/:id/handlings',
        { id },
      ),
  };
}
