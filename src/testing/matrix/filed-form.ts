import type { FormChanged } from '#contract/form.ts';
import { roles } from '#contract/roles.ts';
import { formRoutes } from '#modules/form/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { type Actor, systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { done } from '../builders.ts';

export interface FormOfSide {
  readonly db: Db;
  readonly files: FileStore;
  readonly branchId: string;
  readonly engineerId: string;
  /** A photograph that is on the form. */
  readonly fileId: string;
}

/** A form of the branch's engineer, submitted, which every role of the branch may see. */
export async function aFiledForm(road: Road, { db, files, ...side }: FormOfSide): Promise<string> {
  const draft = formRoutes({ regulations: road.regulations, files }).find(
    ({ endpoint }) => endpoint.action === 'form.draft',
  );
  if (draft?.kind !== 'command') throw new Error('no command begins a form');
  const input = { form: 'cash_advance', content: { trip: '去现场检查前门' } };
  const { id } = await done<FormChanged>(road, draft.command, input, engineerOf(side));
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  await db
    .updateTable('form')
    .set({ state: 'submitted', version: 1, submittedAt: at, readerRoles: [...roles] })
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('formVersion')
    .values({
      formId: id,
      version: 1,
      content: JSON.stringify(input.content),
      submittedAt: at,
      submittedByName: 'engineer',
    })
    .execute();
  await db
    .insertInto('cashAdvance')
    .values({
      formId: id,
      personId: side.engineerId,
      branchId: side.branchId,
      amountFen: 100,
      approvedAt: at,
    })
    .execute();
  await db.insertInto('formFile').values({ formId: id, fileId: side.fileId }).execute();
  return id;
}

function engineerOf({ branchId, engineerId }: Pick<FormOfSide, 'branchId' | 'engineerId'>): Actor {
  const base = systemActor('phone', 'engineer');
  return { ...base, personId: engineerId, branchIds: [branchId], roles: ['engineer'] };
}
