import { type RawBuilder, sql } from 'kysely';
import type { formEndpoints, ListForms } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import { searchQuery } from '#modules/service-request/index.ts';
import { type Cursor, readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { formsInSight, toDecide } from '../sight.ts';
import { type HeadRow, headColumns, headOf } from './row.ts';

interface ListedRow extends HeadRow {
  readonly waitsFor: readonly string[];
  readonly isToDecide: boolean;
}

/** Forms that the reader may know of, the latest changed first. */
export const listForms: Query<typeof formEndpoints.list> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const { db, actor } = context;
  const limit = asked.limit ?? 50;
  const conditions = [...conditionsOf(context, asked), ...beyond(cursor)];
  const { rows } = await sql<ListedRow>`
    select ${headColumns}, ${toDecide(actor)} as is_to_decide,
      array(select distinct p.name from form_pending d join person p on p.id = d.person_id where d.form_id = f.id order by 1)
        as waits_for
    from form f
      join branch b on b.id = f.branch_id
      left join service_request q on q.id = f.request_id
    where ${sql.join(conditions, sql` and `)}
    order by f.changed_at desc, f.id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(({ waitsFor, isToDecide, ...row }) => ({
    ...headOf(row, context),
    waitsFor: [...waitsFor],
    isToDecide,
  }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor({ key: last.changedAt, id: last.id }) : null };
};

function conditionsOf({ actor, reach }: ReadContext, asked: ListForms): RawBuilder<unknown>[] {
  const { box, state, form, requestId, applicantId } = asked;
  return [
    formsInSight(actor, reach),
    ...(box === 'mine' ? [sql`f.applicant_id = ${actor.personId}`] : []),
    ...(box === 'to_decide' ? [toDecide(actor)] : []),
    ...(state ? [sql`f.state = ${state}`] : []),
    ...(form ? [sql`f.form = ${form}`] : []),
    ...(requestId ? [sql`f.request_id = ${requestId}`] : []),
    ...(applicantId ? [sql`f.applicant_id = ${applicantId}`] : []),
    ...searched(asked.q),
  ];
}

function searched(typed: string | undefined): RawBuilder<unknown>[] {
  if (!typed?.trim()) return [];
  const query = searchQuery(typed);
  return query === null ? [sql`false`] : [sql`f.search @@ ${query}::text::tsquery`];
}

function beyond(cursor: Cursor | undefined): RawBuilder<unknown>[] {
  if (!cursor) return [];
  return [sql`(f.changed_at, f.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`];
}
