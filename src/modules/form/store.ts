import { sql } from 'kysely';
import { reachOf } from '#contract/asker.ts';
import type { FormContent, FormState, formOutcomes } from '#contract/form.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import type { Context, Found } from '#road/command.ts';
import { etagOf } from '#road/find.ts';
import type { Due } from '#road/road.ts';
import { formsInSight } from './sight.ts';

export type FormOutcome = (typeof formOutcomes)[number];

/** A form as its commands change it. */
export interface FormRow {
  readonly id: string;
  readonly formNo: string;
  readonly form: string;
  readonly edition: string;
  readonly state: FormState;
  readonly outcome: FormOutcome | null;
  readonly version: number;
  readonly content: FormContent;
  readonly applicantId: string;
  readonly applicantName: string;
  readonly branchId: string;
  readonly requestId: string | null;
  readonly requestNo: string | null;
}

interface Loaded extends FormRow {
  readonly isInSight: boolean;
}

/** The form of a command; to somebody who may not know of it there is none. */
export async function loadForm(
  tx: Tx,
  { id }: { readonly id: string },
  { actor }: Context,
): Promise<Found<FormRow> | null> {
  const { rows } = await sql<Loaded>`
    select f.id, f.form_no, f.form, f.edition, f.state, f.outcome, f.version, f.content, f.applicant_id, f.applicant_name,
      f.branch_id, f.request_id, q.request_no, ${formsInSight(actor, reachOf(actor, 'form.read') ?? 'own')} as is_in_sight
    from form f left join service_request q on q.id = f.request_id
    where f.id = ${id}`.execute(tx.db);
  const [found] = rows;
  if (!found?.isInSight) return null;
  const { isInSight: _, ...row } = found;
  const assignees = actor.personId === null ? [] : [actor.personId];
  return { scope: { branchId: row.branchId, customerId: null, assignees }, row };
}

export interface NewForm extends FormRow {
  readonly title: object;
  readonly summary: object;
  readonly readerRoles: readonly string[];
  readonly keep: string | null;
  readonly search: string;
}

export async function insertForm(tx: Tx, form: NewForm, at: Temporal.Instant): Promise<void> {
  const { content, title, summary, search, readerRoles, requestNo: _, ...columns } = form;
  await tx.db
    .insertInto('form')
    .values({
      ...columns,
      content: JSON.stringify(content),
      title: JSON.stringify(title),
      summary: JSON.stringify(summary),
      readerRoles: [...readerRoles],
      search: asVector(search),
      createdAt: at,
      changedAt: at,
    })
    .execute();
}

function asVector(search: string) {
  return sql<string>`${search}::text::tsvector`;
}

export interface Written {
  readonly edition: string;
  readonly content: FormContent;
  readonly summary: object;
  readonly search: string;
}

/** Changes what is filled in. */
export async function writeContent(
  tx: Tx,
  id: string,
  { content, summary, search, ...written }: Written,
): Promise<void> {
  await tx.db
    .updateTable('form')
    .set({
      ...written,
      content: JSON.stringify(content),
      summary: JSON.stringify(summary),
      search: asVector(search),
    })
    .where('id', '=', id)
    .execute();
}

export interface Submitted {
  readonly edition: string;
  readonly content: FormContent;
  readonly keep: string | null;
}

/** What a submission leaves of what was filled in, and by which edition it is judged. */
export async function writeSubmitted(
  tx: Tx,
  id: string,
  { content, ...submitted }: Submitted,
): Promise<void> {
  await tx.db
    .updateTable('form')
    .set({ ...submitted, content: JSON.stringify(content) })
    .where('id', '=', id)
    .execute();
}

export interface Standing {
  readonly state: FormState;
  readonly outcome?: FormOutcome | null;
  readonly version?: number;
  readonly submittedAt?: Temporal.Instant;
  readonly endedAt?: Temporal.Instant;
  readonly keepUntil?: string | null;
}

export async function setStanding(
  tx: Tx,
  id: string,
  standing: Standing,
  at: Temporal.Instant,
): Promise<void> {
  await tx.db
    .updateTable('form')
    .set({ ...standing, changedAt: at })
    .where('id', '=', id)
    .execute();
}

/** The version of a form as its readers know it. */
export async function etagNow({ db }: Pick<Tx, 'db'>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('subject').select('seq').where('id', '=', id).executeTakeFirst();
  return row && etagOf(Number(row.seq));
}

/** Lets those who see the form see its photographs and signatures. Only files that the writer uploaded are taken. */
export async function linkFiles(
  tx: Tx,
  formId: string,
  files: readonly string[],
  actor: Actor,
): Promise<string[]> {
  if (files.length === 0) return [];
  await sql`
    insert into form_file (form_id, file_id)
    select ${formId}::uuid, id from file where id = any(${[...files]}::uuid[]) and created_by = ${actor.key}
    on conflict do nothing`.execute(tx.db);
  const linked = await tx.db
    .selectFrom('formFile')
    .select('fileId')
    .where('formId', '=', formId)
    .where('fileId', 'in', files)
    .execute();
  return linked.map(({ fileId }) => fileId);
}

/** Keeps the earliest limit of the chain beside the row, for lists. */
export async function projectFormDue(tx: Tx, id: string, { dueAt, clause, riskAt }: Due): Promise<void> {
  const instant = (at: number | null) => (at === null ? null : Temporal.Instant.fromEpochMilliseconds(at));
  await tx.db
    .updateTable('form')
    .set({ dueAt: instant(dueAt), dueClause: clause, riskAt: instant(riskAt) })
    .where('id', '=', id)
    .execute();
}
