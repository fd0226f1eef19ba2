import { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, command, happened } from '#road/command.ts';
import { coursesOf, delegationsOf, insertDelegation, keepCourses } from '../course-store.ts';
import { type Delegation, mayHandOver } from '../courses.ts';
import { changedForm } from '../filling.ts';
import { declaredThen, type FormGround } from '../ground.ts';
import { colleagueName } from '../holders.ts';
import { afterAction } from '../lifecycle.ts';
import { type FormRow, loadForm } from '../store.ts';

/** Hands the own voice in the open step to a colleague (`'form.delegate'`), where the clause lets it. */
export function delegateForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.delegate,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, { toPersonId, reason }, { actor, at }) => {
      const next = afterAction(row.state, 'form.delegate');
      if (next instanceof Refused) return next;
      const fromPersonId = actor.personId ?? '';
      const courses = await coursesOf(tx.db, row.id, row.version);
      const delegations = await delegationsOf(tx.db, row.id, row.version);
      const { approvals } = declaredThen(ground, row).regulation;
      const delegation = { fromPersonId, toPersonId };
      const refused = mayHandOver(courses, { approvals, delegations, person: fromPersonId });
      if (refused) return refused;
      const toName = await deputyName(tx, row, delegation);
      if (toName instanceof Refused) return toName;
      await insertDelegation(tx, row, { ...delegation, reason, at: instantOf(at) });
      await keepCourses(tx, row, { courses, delegations: [...delegations, delegation] });
      return happened({
        events: [{ type: 'form.delegated', data: { form: row.form, to: toName, reason } }],
        reply: changedForm(row, { state: next }),
      });
    },
  });
}

/** Refuses the applicant, the one who hands it over, and who does not work here. */
async function deputyName(
  tx: Tx,
  { applicantId }: FormRow,
  { fromPersonId, toPersonId }: Delegation,
): Promise<string | Refused> {
  const name = await colleagueName(tx.db, toPersonId);
  if (name !== undefined && toPersonId !== applicantId && toPersonId !== fromPersonId) return name;
  return refuse('form.delegate_unfit', { field: 'toPersonId' });
}
