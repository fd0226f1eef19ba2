import { sql } from 'kysely';
import { reachOf } from '#contract/asker.ts';
import type { FormContent } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import type { Context, Found, Told } from '#road/command.ts';
import { type Declaration, mayFill, readerRoles, titleOf } from './declaration.ts';
import { checkFilled, linkNamedFiles } from './filling.ts';
import { declared, type FormGround, knownContent, stateOfCase } from './ground.ts';
import { type FormRow, insertForm } from './store.ts';
import { searchOf, summaryOf } from './words.ts';

/** A form that somebody wants to begin: as it is declared, and where it belongs. */
export interface Placed {
  readonly declaration: Declaration;
  readonly place: Place;
  readonly applicantId: string;
}

interface Wanted {
  readonly actor: Actor;
  readonly asked: Asked;
}

/** Whether this person may begin such a form, and where. Refuses `form.unknown` and `form.not_yours_to_fill`. */
export async function placeForm(
  tx: Tx,
  ground: FormGround,
  { actor, asked }: Wanted,
): Promise<Found<Placed> | Refused> {
  const declaration = declared(ground, asked.form);
  if (declaration instanceof Refused) return declaration;
  const { personId } = actor;
  if (personId === null || !mayFill(declaration, actor)) return refuse('form.not_yours_to_fill');
  const place = await placeOf(tx, actor, asked);
  if (place instanceof Refused) return place;
  const scope = { branchId: place.branchId, customerId: null, assignees: [personId] };
  return { scope, row: { declaration, place, applicantId: personId } };
}

interface Begun {
  readonly row: FormRow;
  readonly told: Told;
}

interface Filled {
  readonly content: FormContent;
  readonly context: Context;
}

/** Writes a draft with a number of its own; what the case knows is filled in. Refuses what is wrong with a field. */
export async function beginForm(
  tx: Tx,
  { declaration, place, applicantId }: Placed,
  filled: Filled,
): Promise<Begun | Refused> {
  const { context } = filled;
  const { id, actor } = context;
  const state = await stateOfCase(tx.db, place.requestId);
  const content: FormContent = { ...knownContent(declaration, state?.facts ?? {}), ...filled.content };
  const refused = checkFilled({ declaration, content, state, context });
  if (refused) return refused;
  const formNo = await context.nextNo('form');
  const row = rowOf({ declaration, place, applicantId }, { id, formNo, content, applicantName: actor.name });
  await insertForm(tx, { ...row, ...lookedFor(row, declaration) }, instantOf(context.at));
  const unlinked = await linkNamedFiles(tx, id, { declaration, content, actor });
  if (unlinked) return unlinked;
  const facts = { 'branch.code': place.code, 'branch.calendar': place.calendar };
  return { row, told: { type: 'form.drafted', data: { form: row.form }, facts } };
}

type Written = Pick<FormRow, 'id' | 'formNo' | 'content' | 'applicantName'>;

function rowOf({ declaration, place, applicantId }: Placed, written: Written): FormRow {
  const { branchId, requestId, requestNo } = place;
  const { edition, paper } = declaration;
  const standing = { state: 'draft', outcome: null, version: 0 } as const;
  return {
    ...written,
    ...standing,
    form: paper.spec.id,
    edition,
    applicantId,
    branchId,
    requestId,
    requestNo,
  };
}

/** By what it is found, and by whom. */
function lookedFor({ formNo, applicantName, requestNo, content }: FormRow, declaration: Declaration) {
  const { spec } = declaration.paper;
  return {
    title: titleOf(spec),
    summary: summaryOf(spec, content),
    readerRoles: readerRoles(declaration),
    keep: spec.keep,
    search: searchOf({ formNo, applicantName, requestNo, spec, content }),
  };
}

interface Place {
  readonly branchId: string;
  readonly code: string;
  readonly calendar: string;
  readonly requestId: string | null;
  readonly requestNo: string | null;
}

interface Asked {
  readonly form: string;
  readonly requestId?: string | undefined;
  readonly branchId?: string | undefined;
}

/** Whose form it is: of the writer's branch; for somebody of none that of the case, or the one that is named. */
async function placeOf(tx: Tx, actor: Actor, asked: Asked): Promise<Place | Refused> {
  const request = asked.requestId === undefined ? undefined : await visibleCase(tx, actor, asked.requestId);
  if (asked.requestId !== undefined && !request) return refuse('subject.not_found', { field: 'requestId' });
  const branchId = actor.branchIds[0] ?? request?.branchId ?? asked.branchId;
  if (branchId === undefined)
    return refuse('input.invalid', { field: 'branchId', params: { keyword: 'required' } });
  const branch = await tx.db
    .selectFrom('branch')
    .select(['id as branchId', 'code', 'calendar'])
    .where('id', '=', branchId)
    .executeTakeFirst();
  if (!branch) return refuse('subject.not_found', { field: 'branchId' });
  return { ...branch, requestId: request?.id ?? null, requestNo: request?.requestNo ?? null };
}

interface VisibleCase {
  readonly id: string;
  readonly requestNo: string;
  readonly branchId: string;
}

async function visibleCase(tx: Tx, actor: Actor, id: string): Promise<VisibleCase | undefined> {
  const reach = reachOf(actor, 'service_request.read');
  if (!reach) return undefined;
  const { rows } = await sql<VisibleCase>`
    select q.id, q.request_no, q.branch_id from service_request q
    where q.id = ${id} and ${withinSight(actor, reach)}`.execute(tx.db);
  return rows[0];
}
