import { sql } from 'kysely';
import { reachOf } from '#contract/asker.ts';
import { type FormContent, formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import { type Command, command, happened } from '#road/command.ts';
import { mayFill, readerRoles, titleOf } from '../declaration.ts';
import { changedForm, checkFilled, linkNamedFiles } from '../filling.ts';
import { declared, type FormGround, knownContent, stateOfCase } from '../ground.ts';
import { insertForm } from '../store.ts';
import { searchOf, summaryOf } from '../words.ts';

/**
 * Begins a form of the regulation in force (`'form.draft'`). What the case knows is filled in; what is missing may come
 * later, what is wrong is refused.
 */
export function draftForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.draft,
    kind: 'form',
    begins: true,
    load: async (tx, input, { actor }) => {
      const declaration = declared(ground, input.form);
      if (declaration instanceof Refused) return declaration;
      if (actor.personId === null || !mayFill(declaration, actor)) return refuse('form.not_yours_to_fill');
      const place = await placeOf(tx, actor, input);
      if (place instanceof Refused) return place;
      const scope = { branchId: place.branchId, customerId: null, assignees: [actor.personId] };
      return { scope, row: { declaration, place, applicantId: actor.personId } };
    },
    change: async (tx, { declaration, place, applicantId }, input, context) => {
      const state = await stateOfCase(tx.db, place.requestId);
      const content: FormContent = { ...knownContent(declaration, state?.facts ?? {}), ...input.content };
      const refused = checkFilled({ declaration, content, state, context });
      if (refused) return refused;
      const { spec } = declaration.paper;
      const { id, actor } = context;
      const formNo = await context.nextNo('form');
      const { requestId, requestNo, branchId, code, calendar } = place;
      const found = { formNo, applicantName: actor.name, requestNo, spec, content };
      const row = {
        ...{
          id,
          formNo,
          form: spec.id,
          edition: declaration.edition,
          content,
          branchId,
          requestId,
          applicantId,
        },
        applicantName: actor.name,
        title: titleOf(spec),
        summary: summaryOf(spec, content),
        readerRoles: readerRoles(declaration),
        keep: spec.keep,
        search: searchOf(found),
      };
      await insertForm(tx, row, instantOf(context.at));
      const unlinked = await linkNamedFiles(tx, id, { declaration, content, actor });
      if (unlinked) return unlinked;
      const facts = { 'branch.code': code, 'branch.calendar': calendar };
      return happened({
        events: [{ type: 'form.drafted', data: { form: spec.id }, facts }],
        reply: changedForm({ id, formNo, version: 0 }, { state: 'draft' }),
      });
    },
  });
}

interface Place {
  readonly branchId: string;
  readonly code: string;
  readonly calendar: string;
  readonly requestId: string | null;
  readonly requestNo: string | null;
}

interface Asked {
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
