import { sql } from 'kysely';
import type { CarriedForms } from '#contract/field-work.ts';
import type { FiledForm } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import type { ReadContext } from '#road/route.ts';
import { declarationOf, kindOf } from '../declaration.ts';
import { factsOf } from '../ground.ts';
import { formsInSight, toDecide } from '../sight.ts';
import { readForm } from './read.ts';

/** The forms that the reader may fill in, for a phone that will have no signal. */
export function carriedForms({ road, actor }: ReadContext): CarriedForms {
  const { book, inForce } = road.regulations;
  const regulation = book.edition(inForce());
  const declarations = [...regulation.papers.keys()].flatMap(form => declarationOf(regulation, form) ?? []);
  const mine = declarations
    .map(declaration => ({ spec: declaration.paper.spec, kind: kindOf(declaration, actor) }))
    .filter(({ kind }) => kind.isMine);
  return {
    kinds: mine.map(({ kind }) => kind),
    facts: Object.fromEntries(mine.map(({ spec }) => [spec.id, factsOf(spec)])),
  };
}

/** A form that the reader has to do with, and as which version. */
export interface FormVersion {
  readonly id: string;
  /** Another where anything has happened to it. */
  readonly version: string;
}

const carriedAtMost = 30;

/** Forms that wait for the reader's decision, and the own ones that are not at their end, the latest changed first. */
export async function carriedFormVersions({ db, actor, reach }: ReadContext): Promise<FormVersion[]> {
  const { rows } = await sql<FormVersion>`
    select f.id, concat_ws('.', s.seq, f.xmin) as version
    from form f join subject s on s.id = f.id
    where ${formsInSight(actor, reach)} and (${toDecide(actor)}
      or f.applicant_id = ${actor.personId} and f.state in ('draft', 'submitted', 'returned', 'approved'))
    order by f.changed_at desc, f.id desc limit ${carriedAtMost}`.execute(db);
  return rows;
}

/** A form as its page shows it; undefined where it went out of sight in between. */
export async function carriedForm(context: ReadContext, id: string): Promise<FiledForm | undefined> {
  const form = await readForm(context, { id });
  return form instanceof Refused ? undefined : form;
}
