import { conductEndpoints } from '#contract/conduct.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { openCourse } from '../insert.ts';
import { mayBeNamed } from '../lifecycle.ts';
import { keepCourse, loadCase } from '../store.ts';

/** Names the person who answers for a finding, while nothing has been proposed. */
export const namePerson = command({
  endpoint: conductEndpoints.namePerson,
  kind: 'conduct',
  load: loadCase,
  change: async (tx, row, { personId, words }, { at }) => {
    if (!mayBeNamed(row.status)) return refuse('conduct.state', { params: { status: row.status } });
    const person = await findPerson(tx.db, personId);
    if (!person) return refuse('subject.not_found', { field: 'personId' });
    const course = await openCourse(tx, { ...row, personId });
    if (course instanceof Refused) return course;
    const { branchId } = person;
    await tx.db.updateTable('conductCase').set({ personId, branchId }).where('id', '=', row.id).execute();
    if (course) await keepCourse(tx, row.id, { course, at });
    const { id, conductNo, status } = row;
    return happened({
      events: [{ type: 'conduct.person_named', data: { person: personId, words: words ?? null } }],
      reply: { id, conductNo, status },
    });
  },
});
