import { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { type Command, command, happened } from '#road/command.ts';
import { coursesOf, keepCourses } from '../course-store.ts';
import { endOthers } from '../courses.ts';
import { changedForm, checkFilled, linkNamedFiles } from '../filling.ts';
import { declared, type FormGround, stateOfCase } from '../ground.ts';
import { afterAction } from '../lifecycle.ts';
import { loadForm, setStanding, writeContent } from '../store.ts';
import { searchOf, summaryOf } from '../words.ts';

/**
 * Changes what is filled in (`'form.save'`). The submitted version stays as it was; a submitted form is a draft again,
 * and the decisions on it are void. Only the applicant may.
 */
export function saveForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.save,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, { content }, context) => {
      const { actor, at } = context;
      if (row.applicantId !== actor.personId) return refuse('form.not_yours_to_change');
      const state = afterAction(row.state, 'form.save');
      if (state instanceof Refused) return state;
      const declaration = declared(ground, row.form);
      if (declaration instanceof Refused) return declaration;
      const known = await stateOfCase(tx.db, row.requestId);
      const refused =
        checkFilled({ declaration, content, state: known, context }) ??
        (await linkNamedFiles(tx, row.id, { declaration, content, actor }));
      if (refused) return refused;
      const { spec } = declaration.paper;
      const search = searchOf({ ...row, spec, content });
      await writeContent(tx, row.id, {
        edition: declaration.edition,
        content,
        summary: summaryOf(spec, content),
        search,
      });
      const ended = endOthers(await coursesOf(tx.db, row.id, row.version), 'changed');
      await keepCourses(tx, row, { courses: ended.courses, delegations: [] });
      await setStanding(tx, row.id, { state }, instantOf(at));
      return happened({
        events: [{ type: 'form.saved', data: { form: row.form } }, ...ended.events],
        reply: changedForm(row, { state }),
      });
    },
  });
}
