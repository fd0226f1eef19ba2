import { type FormContent, formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, type Context, command, happened, type Told } from '#road/command.ts';
import { coursesOf, keepCourses } from '../course-store.ts';
import { endOthers } from '../courses.ts';
import { changedForm, checkFilled, linkNamedFiles } from '../filling.ts';
import { declared, type FormGround, stateOfCase } from '../ground.ts';
import { afterAction } from '../lifecycle.ts';
import { type FormRow, loadForm, setStanding, writeContent } from '../store.ts';
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
      const saved = await saveRow(tx, row, { ground, content, context });
      if (saved instanceof Refused) return saved;
      return happened({ events: saved.events, reply: changedForm(row, { state: saved.row.state }) });
    },
  });
}

interface Saving {
  readonly ground: FormGround;
  readonly content: FormContent;
  readonly context: Context;
}

interface Saved {
  readonly row: FormRow;
  readonly events: readonly Told[];
}

/** Writes what is filled in; what was decided on it is void. */
export async function saveRow(tx: Tx, row: FormRow, saving: Saving): Promise<Saved | Refused> {
  const { ground, content, context } = saving;
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
  const { edition } = declaration;
  const written = { edition, content, summary: summaryOf(spec, content) };
  await writeContent(tx, row.id, { ...written, search: searchOf({ ...row, spec, content }) });
  const ended = endOthers(await coursesOf(tx.db, row.id, row.version), 'changed');
  await keepCourses(tx, row, { courses: ended.courses, delegations: [] });
  await setStanding(tx, row.id, { state }, instantOf(at));
  return {
    row: { ...row, edition, content, state },
    events: [{ type: 'form.saved', data: { form: row.form } }, ...ended.events],
  };
}
