import { absenceEndpoints } from '#contract/absence.ts';
import { Refused } from '#kernel/refusal.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { heldIn } from '../absence-store.ts';
import { windowOf } from '../window.ts';

/** Notes that somebody cannot be sent. What they hold in that time stays with them until somebody moves it: it is answered. */
export const addAbsence = command({
  endpoint: absenceEndpoints.add,
  kind: 'person',
  load: async (tx, { id }) => {
    const person = await findPerson(tx.db, id);
    return person
      ? { scope: { branchId: person.branchId, customerId: null, assignees: [id] }, row: person }
      : null;
  },
  change: async (tx, { id: personId }, { from, to, reason, note = null }, { at, actor }) => {
    const window = windowOf({ from, to }, at);
    if (window instanceof Refused) return window;
    const id = newId();
    const added = { id, personId, reason, note, addedByName: actor.name };
    await tx.db
      .insertInto('absence')
      .values({ ...added, fromAt: window.from, toAt: window.to })
      .execute();
    const data = { from: window.from.epochMilliseconds, to: window.to.epochMilliseconds, reason };
    const held = await heldIn(tx.db, personId, window);
    return happened({ events: [{ type: 'absence.added', data }], reply: { id, held } });
  },
});
