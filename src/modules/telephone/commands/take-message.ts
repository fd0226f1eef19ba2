import { callEndpoints } from '#contract/call.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { loadCall } from '../store.ts';

/** Takes a message for a colleague who was not there; they are told (S3.MALL.17). */
export const takeMessage = command({
  endpoint: callEndpoints.takeMessage,
  kind: 'call',
  load: async (tx, input, { at }) => {
    const [found, person] = await Promise.all([loadCall(tx, input), findPerson(tx.db, input.personId)]);
    if (!found) return null;
    if (!person?.isActive || person.roles.includes('customer') || person.roles.includes('agent'))
      return refuse('input.invalid', { field: 'personId', params: { keyword: 'enum' } });
    const facts = {
      'message.caller': input.caller,
      'message.for_person': person.name,
      'message.text': input.text,
      'message.taken_at': at,
    };
    return { ...found, row: facts, proposes: facts };
  },
  change: async (tx, facts, { id, personId, caller, text }, { at, actor }) => {
    await tx.db
      .updateTable('phoneCall')
      .set({ messageForId: personId, messageCaller: caller, messageText: text })
      .set({ messageAt: instantOf(at), messageByName: actor.name })
      .where('id', '=', id)
      .execute();
    const told = { topic: 'message.taken', subjectId: id, personIds: [personId], at };
    const notice = tells({ ...told, named: `${caller}: ${text}` });
    return happened({ events: [{ type: 'message.taken', facts }], reply: { id }, notices: [notice] });
  },
});
