import Type from 'typebox';
import { endpoint } from '#contract/endpoint.ts';
import { SetUp } from '#contract/setup.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened, type Told } from '#road/command.ts';
import { recountFigures } from '#road/figures/recount.ts';

const { locale, companyName, zone, pack } = SetUp.properties;

const founding = endpoint({
  method: 'POST',
  path: '/company',
  action: 'company.found',
  summary: 'Begins the company',
  body: Type.Object({ locale, companyName, zone, pack }),
  reply: Type.Object({}),
});

/**
 * Begins the company's own log, with what was decided about the blanks of its regulation. Part of the set-up, no address
 * of its own.
 */
export const foundCompany = (decisions: readonly Told[]) =>
  command({
    endpoint: founding,
    kind: 'company',
    begins: true,
    load: async () => ({ scope: { branchId: null, customerId: null, assignees: [] }, row: {} }),
    change: async (tx, _row, { companyName: name, locale: language, zone: place, pack: chosen }) => {
      const made = await tx.db
        .insertInto('company')
        .values({ name, locale: language, zone: place })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      if (made.numInsertedOrUpdatedRows === 0n) return refuse('setup.done');
      // What was replayed before is counted by the company's days.
      await recountFigures(tx, place);
      const founded = { type: 'company.founded', data: { name, zone: place, pack: chosen } };
      return happened({ events: [founded, ...decisions], reply: {} });
    },
  });
