import { sql } from 'kysely';
import { conductEndpoints } from '#contract/conduct.ts';
import { instantOf } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';

/** Sets what the law lets the company take from a wage, with the reason of whoever answers for it. */
export const setWageGuard = command({
  endpoint: conductEndpoints.setGuard,
  kind: 'company',
  subjectId: async tx => {
    const { rows } = await sql<{ id: string }>`select id from subject where kind = 'company' limit 1`.execute(
      tx.db,
    );
    return rows[0]?.id ?? null;
  },
  load: async () => ({ scope: { branchId: null, customerId: null, assignees: [] }, row: null }),
  change: async (tx, _row, { maxPercent, minimumWageFen, rule, reason }, { actor, recordedAt }) => {
    const id = newId();
    await tx.db
      .insertInto('wageGuard')
      .values({
        id,
        maxPercent,
        minimumWageFen,
        rule,
        reason,
        setByName: actor.name,
        setAt: instantOf(recordedAt),
      })
      .execute();
    const data = { max_percent: maxPercent, minimum_wage: minimumWageFen, rule, reason };
    return happened({ events: [{ type: 'company.wage_guard_set', data }], reply: { id } });
  },
});
