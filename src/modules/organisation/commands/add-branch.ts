import { organisationEndpoints } from '#contract/organisation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { pinyinOf } from '#platform/search/pinyin.ts';
import { command, happened } from '#road/command.ts';
import { standardCalendar } from '../calendar.ts';
import { pointOfRegion } from '../regions.ts';
import { branchView } from '../store.ts';
import { isZone } from '../zone.ts';

/** Opens a branch in an administrative division. Refuses a division that is not known. */
export const addBranch = command({
  endpoint: organisationEndpoints.addBranch,
  kind: 'branch',
  begins: true,
  load: async (_tx, { adcode }, { id }) => {
    const point = pointOfRegion(adcode);
    if (!point) return refuse('region.unknown', { field: 'adcode' });
    return { scope: { branchId: id, customerId: null, assignees: [] }, row: point };
  },
  change: async (tx, point, { name, zone, adcode, kind = 'own' }, { id }) => {
    if (!isZone(zone)) return refuse('input.invalid', { field: 'zone', params: { keyword: 'enum' } });
    const code = await freeCode(tx, name);
    const branch = { id, code, name, zone, adcode, ...point, calendar: standardCalendar, kind };
    const made = await tx.db
      .insertInto('branch')
      .values(branch)
      .onConflict(conflict => conflict.column('name').doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return refuse('branch.name_taken', { field: 'name' });
    return happened({
      events: [{ type: 'branch.added', data: { name, code, zone, adcode, kind } }],
      reply: branchView(branch),
    });
  },
});

/** The initials of the name, with a number behind them when another branch has them. */
async function freeCode(tx: Tx, name: string): Promise<string> {
  const initials = pinyinOf(name).initials.toUpperCase() || 'B';
  const taken = await tx.db
    .selectFrom('branch')
    .select('code')
    .where('code', 'like', `${initials}%`)
    .execute();
  const codes = new Set(taken.map(({ code }) => code));
  let code = initials;
  for (let number = 2; codes.has(code); number++) code = `${initials}${number}`;
  return code;
}
