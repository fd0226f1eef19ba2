import { sql } from 'kysely';
import type {
  CountedItem,
  Nozzle,
  ProjectEntry,
  ProjectSignature,
  SiteIssue,
} from '#contract/project-shape.ts';
import type { Db } from '#platform/database/kysely.ts';

const filePath = (id: string) => `/api/v1/files/${id}`;

export async function itemsOf(db: Db, projectId: string): Promise<CountedItem[]> {
  const rows = await db
    .selectFrom('projectItem')
    .select(['name', 'expected', 'counted', 'note'])
    .where('projectId', '=', projectId)
    .orderBy('place')
    .execute();
  return rows.map(({ note, ...item }) => ({ ...item, ...(note !== null && { note }) }));
}

export async function signaturesOf(db: Db, projectId: string): Promise<ProjectSignature[]> {
  const rows = await db
    .selectFrom('projectSignature')
    .select(['paper', 'party', 'signedByName', 'signedAt', 'fileId'])
    .where('projectId', '=', projectId)
    .orderBy('signedAt')
    .execute();
  return rows.map(({ fileId, signedAt, ...row }) => ({
    ...(row as Pick<ProjectSignature, 'paper' | 'party' | 'signedByName'>),
    signedAt: signedAt.toString(),
    path: filePath(fileId),
  }));
}

type EntryRow = Omit<ProjectEntry, 'at'> & { readonly at: Temporal.Instant };

/** The records of the work, the latest first. */
export async function entriesOf(db: Db, projectId: string): Promise<ProjectEntry[]> {
  const { rows } = await sql<EntryRow>`
    select e.id, e.kind, e.on_day, e.content, e.author_name, e.at,
      array(select f.file_id from project_photo f where f.entry_id = e.id) as photos
    from project_entry e where e.project_id = ${projectId} order by e.at desc, e.id desc`.execute(db);
  return rows.map(row => ({ ...row, at: row.at.toString(), photos: row.photos.map(filePath) }));
}

type IssueRow = Omit<SiteIssue, 'foundAt'> & { readonly foundAt: Temporal.Instant };

/** The defects, by their numbers; late is what is open after its day. */
export async function issuesOf(db: Db, projectId: string, today: string): Promise<SiteIssue[]> {
  const { rows } = await sql<IssueRow>`
    select i.id, i.issue_no, i.state, i.problem, i.party, i.due_on, i.measures, i.note, i.found_by_name, i.found_at,
      (i.state <> 'closed' and i.due_on < ${today}::date) as is_late,
      array(select f.file_id from project_photo f where f.issue_id = i.id) as photos
    from site_issue i where i.project_id = ${projectId} order by i.issue_no`.execute(db);
  return rows.map(row => ({ ...row, foundAt: row.foundAt.toString(), photos: row.photos.map(filePath) }));
}

export async function nozzlesOf(db: Db, projectId: string): Promise<Nozzle[]> {
  const rows = await db
    .selectFrom('projectNozzle')
    .select(['name', 'begunAt', 'connectedAt'])
    .where('projectId', '=', projectId)
    .orderBy('begunAt')
    .execute();
  return rows.map(({ name, begunAt, connectedAt }) => ({
    name,
    begunAt: begunAt.toString(),
    connectedAt: connectedAt?.toString() ?? null,
  }));
}
