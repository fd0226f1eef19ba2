import { type DutyReply, dutyEndpoints, readingDuty } from '#contract/duty.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, command, happened } from '#road/command.ts';
import { type DutyGround, dutyOf } from '../ground.ts';
import { type DutyRecord, loadDuty, settleDuty } from '../store.ts';
import { isProduct, settled } from '../told.ts';

type Record = BodyOf<typeof dutyEndpoints.do>;

/** Says that a duty was done, with its record: words, a file or a form where the regulation wants a proof. */
export function doDuty(ground: DutyGround): Command {
  return command({
    endpoint: dutyEndpoints.do,
    kind: 'duty',
    load: loadDuty,
    change: async (tx, row, input, { actor, at }) => {
      if (row.state !== 'open') return refuse('duty.settled');
      if (row.duty === readingDuty && !isProduct(actor)) return refuse('duty.by_confirming');
      const faulty =
        (isProduct(actor) ? undefined : missingProof(row, input, ground)) ?? (await unknownProof(tx, input));
      if (faulty) return faulty;
      const { text = null, fileId = null, formId = null } = input;
      const by = { personId: actor.personId, name: actor.name };
      await settleDuty(tx, row.id, { state: 'done', at, by, text, fileId, formId });
      const told = { type: 'duty.done', data: { duty: row.duty, text, file: fileId, form: formId } };
      const person = actor.personId === null ? {} : { facts: { 'duty.person': actor.personId } };
      const reply: DutyReply = { id: row.id, state: 'done' };
      return happened({ ...settled(row, { ...told, ...person }, actor), reply });
    },
  });
}

/** A proof that the regulation asks for may be told in words: not every record is a file. */
function missingProof(row: DutyRecord, { text, fileId, formId }: Record, { regulations }: DutyGround) {
  const wanted = dutyOf(regulations, row)?.duty.spec.proof;
  if (wanted === undefined || text !== undefined || fileId !== undefined || formId !== undefined)
    return undefined;
  return refuse('duty.proof_missing', { field: 'text' });
}

/** What is named as a proof exists, and a form is no draft any more. */
async function unknownProof(tx: Tx, { fileId, formId }: Record): Promise<Refused | undefined> {
  if (fileId !== undefined) {
    const file = await tx.db.selectFrom('file').select('id').where('id', '=', fileId).executeTakeFirst();
    if (!file) return refuse('subject.not_found', { field: 'fileId' });
  }
  if (formId === undefined) return undefined;
  const form = await tx.db.selectFrom('form').select('state').where('id', '=', formId).executeTakeFirst();
  if (!form || form.state === 'draft') return refuse('subject.not_found', { field: 'formId' });
  return undefined;
}
