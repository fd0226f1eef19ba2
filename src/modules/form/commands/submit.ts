import { type FormChanged, type FormContent, formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, type Context, command, type Found, type Happened, happened } from '#road/command.ts';
import { askedOf, faultsOf, valuesOf } from '../content.ts';
import { insertVersion, keepCourses } from '../course-store.ts';
import { beginCourses, type Courses } from '../courses.ts';
import type { Declaration } from '../declaration.ts';
import { changedForm } from '../filling.ts';
import { declared, type FormGround, scopeOf, stateOfCase } from '../ground.ts';
import { holdersOf } from '../holders.ts';
import { afterAction } from '../lifecycle.ts';
import { outcomeOf } from '../outcome.ts';
import { refusedFor } from '../refused-fields.ts';
import { sealOf } from '../seal.ts';
import { type FormRow, loadForm, setStanding, writeSubmitted } from '../store.ts';
import { refuseTelling, toldFacts, withTold } from '../telling.ts';

/**
 * Fixes a version of the form and asks the first step of its chain (`'form.submit'`). Refuses what is incomplete, and a
 * chain on which nobody but the applicant would decide.
 */
export function submitForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.submit,
    kind: 'form',
    load: async (tx, input, context) => proposing(ground, await loadForm(tx, input, context)),
    change: async (tx, row, _input, context) => submitRow(tx, row, { ground, context }),
  });
}

/** Shows the gates before a submission what the form tells. */
function proposing(ground: FormGround, found: Found<FormRow> | null): Found<FormRow> | null {
  const declaration = found && declared(ground, found.row.form);
  if (!declaration || declaration instanceof Refused) return found;
  return { ...found, proposes: toldFacts(declaration, found.row.content) };
}

interface Submitting {
  readonly ground: FormGround;
  readonly context: Context;
}

/** Submits a form as it is filled in now. */
export async function submitRow(
  tx: Tx,
  row: FormRow,
  { ground, context }: Submitting,
): Promise<Happened<FormChanged> | Refused> {
  if (row.applicantId !== context.actor.personId) return refuse('form.not_yours_to_change');
  const next = afterAction(row.state, 'form.submit');
  if (next instanceof Refused) return next;
  const declaration = declared(ground, row.form);
  if (declaration instanceof Refused) return declaration;
  const version = row.version + 1;
  const begun = await begin(tx, { ...row, version }, { declaration, context });
  if (begun instanceof Refused) return begun;
  const { content, courses, events } = begun;
  const seal = await sealOf(tx.db, { form: row.form, version, content });
  const submittedAt = instantOf(context.at);
  const submittedByName = context.actor.name;
  await insertVersion(tx, { id: row.id, version, content, submittedByName, submittedAt });
  await keepCourses(tx, { id: row.id, version }, { courses, delegations: [] });
  const { signedBy, keep } = declaration.paper.spec;
  const stage = { signedBy, signed: [], courses, keep, at: context.at, zone: context.zone };
  const came = outcomeOf({ ...row, version }, stage);
  const outcome = await withTold(tx, came, {
    row: { ...row, content },
    ...{ declaration, context },
    ...(version === 1 && { upon: 'submitted' }),
  });
  const standing = { outcome: null, ...outcome.standing, version, submittedAt };
  await setStanding(tx, row.id, standing, submittedAt);
  await writeSubmitted(tx, row.id, { edition: declaration.edition, content, keep });
  return happened({
    events: [
      { type: 'form.submitted', data: { form: row.form, version, seal } },
      ...events,
      ...outcome.events,
    ],
    elsewhere: outcome.elsewhere,
    reply: changedForm(row, standing),
  });
}

interface Beginning {
  readonly declaration: Declaration;
  readonly context: Context;
}

type Begun = Courses & { readonly content: FormContent };

async function begin(tx: Tx, row: FormRow, { declaration, context }: Beginning): Promise<Begun | Refused> {
  const { at, actor } = context;
  const state = await stateOfCase(tx.db, row.requestId);
  const known = scopeOf({ declaration, state, at, roles: actor.roles });
  const scope = { ...known, facts: { ...known.facts, ...toldFacts(declaration, row.content) } };
  const refused =
    refusedFor(faultsOf(declaration.paper, row.content, scope)) ??
    (await refuseTelling(tx.db, declaration, { ...row, context }));
  if (refused) return refused;
  const asked = askedOf(declaration.paper, row.content, scope);
  const content = Object.fromEntries(Object.entries(row.content).filter(([name]) => asked.includes(name)));
  const begun = beginCourses(declaration, {
    applicant: row.applicantId,
    roles: actor.roles,
    values: valuesOf(declaration.paper, content),
    scope,
    holders: await holdersOf(tx.db, row),
    version: row.version,
  });
  return begun instanceof Refused ? begun : { ...begun, content };
}
