import { takeoverEndpoints } from '#contract/takeover.ts';
import { type Reading, requiredFields } from '#contract/takeover-reading.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { OpenContext } from '#road/route.ts';
import { takeoverAsked } from './commands/run.ts';
import { headAt } from './find-head.ts';
import { allowed, visibleTakeover } from './sight.ts';
import { noCounts, type TakeoverRecord } from './store.ts';
import type { TakeoverOptions } from './upload.ts';

const { action } = takeoverEndpoints.try;
const notUnderWay = ['read', 'tried', 'stopped', 'done', 'failed'];

/**
 * Lets the whole file be read as somebody says, without changing anything. Refuses `takeover.under_way`,
 * `takeover.column_missing` and a branch out of reach.
 */
export async function tryOutRegister(
  { db }: TakeoverOptions,
  context: OpenContext,
  { id, ...reading }: Reading & { readonly id: string },
) {
  return db.transaction().execute(async tx => {
    const settled = await settleReading(tx, context.actor, { id, ...reading });
    if (settled instanceof Refused) return settled;
    await tx
      .insertInto('outbox')
      .values({ topic: takeoverAsked, payload: JSON.stringify({ id }) })
      .execute();
    return settled;
  });
}

/** Makes ready for a trial; whoever asks sees to it that it is done. Refuses as `tryOutRegister` does. */
export async function settleReading(
  db: Db,
  asking: OpenContext['actor'],
  { id, ...reading }: Reading & { readonly id: string },
) {
  const actor = allowed({ actor: asking }, action);
  if (actor instanceof Refused) return actor;
  const takeover = await visibleTakeover(db, { actor, action, id });
  if (takeover instanceof Refused) return takeover;
  if (!notUnderWay.includes(takeover.state)) return refuse('takeover.under_way');
  const refused = faultIn(takeover, reading);
  if (refused) return refused;
  const { kind, branchId } = reading;
  await db
    .updateTable('takeover')
    .set({
      ...{ state: 'trying', kind, reading: JSON.stringify(reading), branchId },
      ...{ counts: JSON.stringify(noCounts), unknownWords: '{}', total: null },
    })
    .where('id', '=', id)
    .execute();
  return { id, state: 'trying' as const };
}

function faultIn({ beginning, withinBranches }: TakeoverRecord, reading: Reading): Refused | undefined {
  if (withinBranches && !withinBranches.includes(reading.branchId)) return refuse('subject.not_found');
  const sheet = beginning.find(one => one.sheet === reading.sheet);
  if (!sheet) return refuse('takeover.column_missing', { field: 'sheet', params: { name: reading.sheet } });
  const unnamed = requiredFields[reading.kind].find(field => reading.columns[field] === undefined);
  if (unnamed) return refuse('takeover.field_missing', { field: `columns/${unnamed}` });
  const { titles } = headAt(sheet.rows, reading.headLine, reading.headLines);
  const absent = Object.values(reading.columns).find(title => !titles.includes(title));
  return absent === undefined
    ? undefined
    : refuse('takeover.column_missing', { field: 'columns', params: { name: absent } });
}
