import { sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import { reachOf } from '#contract/asker.ts';
import { Refused } from '#kernel/refusal.ts';
import { dutiesInSight } from '#modules/duty/index.ts';
import { vouchersInSight } from '#modules/expense/index.ts';
import { formsInSight } from '#modules/form/index.ts';
import { articlesInSight } from '#modules/knowledge/index.ts';
import { projectsInSight } from '#modules/project/index.ts';
import { withinSight as requestsInSight } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore, StoredFile } from '#platform/file/file-store.ts';
import type { Upload } from '#platform/http/upload.ts';
import type { Actor } from '#road/actor.ts';

export interface FileOptions {
  readonly db: Db;
  readonly files: FileStore;
}

/** Keeps the bytes and the row that names them; what came with this key before is kept once. Refuses content of a type that may not be kept here. */
export async function keepFile(
  { db, files }: FileOptions,
  { name, content }: Upload,
  actor: Actor,
  key: string | null = null,
): Promise<StoredFile | Refused> {
  const stored = await files.put(name, content);
  if (stored instanceof Refused) return stored;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('file')
    .values({ ...stored, createdBy: actor.key, uploadKey: key })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return key !== null && numInsertedOrUpdatedRows === 0n ? uploadedBefore(db, actor, key) : stored;
}

/** What came with the same key before: a phone that heard no answer sends its picture again. */
async function uploadedBefore(db: Db, actor: Actor, key: string): Promise<StoredFile> {
  const { bytes, ...file } = await db
    .selectFrom('file')
    .select(['id', 'sha256', 'name', 'mediaType', 'bytes'])
    .where('createdBy', '=', actor.key)
    .where('uploadKey', '=', key)
    .executeTakeFirstOrThrow();
  return { ...file, bytes: Number(bytes) };
}

interface Reader {
  readonly reach: Reach;
  readonly actor: Actor;
}

/** A file that the reader uploaded, or that belongs to a work order or a form within their reach. */
export async function findFile(db: Db, id: string, reader: Reader): Promise<StoredFile | undefined> {
  const { rows } = await sql<StoredFile>`
    select id, sha256, name, media_type as "mediaType", bytes from file
    where id = ${id} and (created_by = ${reader.actor.key} or exists (
      select from work_order where ${within(reader)} and work_order.id in (
        select order_id from work_order_photo where file_id = ${id}
        union all select order_id from service_report where signature_file_id = ${id}
        union all select order_id from take_back where ${id} in (out_signature_file_id, back_signature_file_id)
        union all select order_id from field_command where outcome = 'set_aside' and input->>'fileId' = ${id}))
      or exists (select from form_file o join form f on f.id = o.form_id
        where o.file_id = ${id} and ${formsInSight(reader.actor, reachOf(reader.actor, 'form.read') ?? 'own')})
      or exists (select from expense e join work_order o on o.id = e.order_id
        where e.file_id = ${id} and ${vouchersOf(reader.actor)})
      or exists (select from project p join project_photo o on o.project_id = p.id
        where o.file_id = ${id} and ${projectsOf(reader.actor)})
      or exists (select from project p join project_signature o on o.project_id = p.id
        where o.file_id = ${id} and ${projectsOf(reader.actor)})
      or exists (select from diagnosis_file d join diagnosis_entry e on e.id = d.entry_id
        join service_request q on q.id = e.request_id where d.file_id = ${id} and ${requestsOf(reader.actor, 'diagnosis.read')})
      or exists (select from request_file o join service_request q on q.id = o.request_id
        where o.file_id = ${id} and ${requestsOf(reader.actor, 'service_request.read')})
      or exists (select from event e join service_request q on q.id = e.subject_id
        where e.override_grounds is not null and e.override_grounds -> 'files' ? ${id} and ${overriddenOf(reader.actor)})
      or exists (select from article_file x join article a on a.id = x.article_id
        where x.file_id = ${id} and ${articlesOf(reader.actor)})
      or exists (select from duty d where d.file_id = ${id} and ${dutiesOf(reader.actor)}))`.execute(db);
  return rows[0];
}

/** Vouchers of expenses that the reader may know of. */
function vouchersOf(actor: Actor) {
  const reach = reachOf(actor, 'expense.read');
  return reach ? vouchersInSight(actor, reach) : sql`false`;
}

/** Projects that the reader may know of. */
function projectsOf(actor: Actor) {
  const reach = reachOf(actor, 'project.read');
  return reach ? projectsInSight(actor, reach) : sql`false`;
}

/** Articles of the knowledge base that the reader may know of. */
function articlesOf(actor: Actor) {
  return reachOf(actor, 'article.read') ? articlesInSight(actor) : sql`false`;
}

/** Cases that the reader may know of. */
function requestsOf(actor: Actor, action: 'diagnosis.read' | 'service_request.read') {
  const reach = reachOf(actor, action);
  return reach ? requestsInSight(actor, reach) : sql`false`;
}

/** Cases in which the reader may know why a gate was let pass: not one's own as a customer. */
function overriddenOf(actor: Actor) {
  return reachOf(actor, 'service_request.read') === 'own'
    ? sql`false`
    : requestsOf(actor, 'service_request.read');
}

/** Duties whose record the reader may know of. */
function dutiesOf(actor: Actor) {
  const reach = reachOf(actor, 'duty.read');
  return reach ? dutiesInSight(actor, reach, actor.personId === null ? [] : [actor.personId]) : sql`false`;
}

function within({ reach, actor }: Reader) {
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return actor.isOutside
        ? sql`work_order.outlet_id = any(${[...actor.branchIds]}::uuid[])`
        : sql`work_order.branch_id = any(${[...actor.branchIds]})`;
    case 'assigned':
      return sql`(work_order.engineer_id = ${actor.personId} or work_order.leader_id = ${actor.personId})`;
    case 'own':
      return sql`false`;
  }
}
