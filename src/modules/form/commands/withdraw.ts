import { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { type Command, command, happened } from '#road/command.ts';
import { coursesOf, keepCourses } from '../course-store.ts';
import { withdrawAll } from '../courses.ts';
import { changedForm } from '../filling.ts';
import { declaredThen, type FormGround } from '../ground.ts';
import { afterAction } from '../lifecycle.ts';
import { loadForm, setStanding } from '../store.ts';

/** Takes a form back before it is decided (`'form.withdraw'`): what was decided on it so far is void. */
export function withdrawForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.withdraw,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, _input, { actor, at }) => {
      const person = actor.personId;
      if (person === null || row.applicantId !== person) return refuse('form.not_yours_to_change');
      const state = afterAction(row.state, 'form.withdraw');
      if (state instanceof Refused) return state;
      const { approvals } = declaredThen(ground, row).regulation;
      const taken = withdrawAll(await coursesOf(tx.db, row.id, row.version), approvals, { person, at });
      if (taken instanceof Refused) return taken;
      await keepCourses(tx, row, { courses: taken.courses, delegations: [] });
      await setStanding(tx, row.id, { state }, instantOf(at));
      const { form, version } = row;
      return happened({
        events: [{ type: 'form.withdrawn', data: { form, version } }, ...taken.events],
        reply: changedForm(row, { state }),
      });
    },
  });
}
