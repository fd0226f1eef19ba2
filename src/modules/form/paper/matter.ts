import type { FiledForm } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import { codeOf } from '#platform/pdf/code.ts';
import { chainOf } from '#road/evidence/chain.ts';
import type { LoggedEvent } from '#road/evidence/logged-event.ts';
import type { ReadContext } from '#road/route.ts';
import { readForm } from '../queries/read.ts';
import type { FormPaperOptions } from './options.ts';
import { submission } from './submission.ts';

/** A photograph or a signature that a form names. */
export interface NamedFile {
  readonly sha256: string;
  /** Null where it is no picture that can be printed, or is gone. */
  readonly image: Buffer | null;
}

/** All that a printed form tells, as far as its reader may know of it. */
export interface FormMatter {
  readonly form: FiledForm;
  /** By their ids. */
  readonly files: ReadonlyMap<string, NamedFile>;
  readonly zone: string;
  /** Where the evidence answers for it; null while it was never submitted. */
  readonly address: string | null;
  readonly seal: string | null;
  /** Of the last event in its log. */
  readonly asOf: number;
}

/** Reads what is to be printed. Refuses `subject.not_found`. */
export async function matterOf(
  options: FormPaperOptions,
  context: ReadContext,
  id: string,
): Promise<FormMatter | Refused> {
  const form = await readForm(context, { id });
  if (form instanceof Refused) return form;
  const { db, pool } = options;
  const [{ log }, files, zone] = await Promise.all([
    chainOf(pool, id),
    namedFiles(options, form),
    zoneOf(db, form.branchId),
  ]);
  const last = log.at(-1);
  const seal = submission(log)?.seal ?? null;
  return { form, files, zone, seal, address: addressOf(options, { id, seal, last }), asOf: last?.at ?? 0 };
}

interface Printed {
  readonly id: string;
  readonly seal: string | null;
  readonly last: LoggedEvent | undefined;
}

function addressOf({ publicUrl, secret }: FormPaperOptions, { id, seal, last }: Printed): string | null {
  return seal && last ? `${publicUrl}/v/${codeOf(secret, id, last.hash)}` : null;
}

async function zoneOf(db: Db, branchId: string): Promise<string> {
  const { zone } = await db
    .selectFrom('branch')
    .select('zone')
    .where('id', '=', branchId)
    .executeTakeFirstOrThrow();
  return zone;
}

const printedTypes = ['image/jpeg', 'image/png'];

async function namedFiles({ db, files }: FormPaperOptions, form: FiledForm): Promise<Map<string, NamedFile>> {
  const ids = fileIdsOf(form);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('file')
    .select(['id', 'sha256', 'mediaType'])
    .where('id', 'in', ids)
    .execute();
  const found = rows.map(async ({ id, sha256, mediaType }) => {
    const image = printedTypes.includes(mediaType) ? await keptBytes(files, sha256) : null;
    return [id, { sha256, image }] as const;
  });
  return new Map(await Promise.all(found));
}

function fileIdsOf({ kind, content, signatures }: FiledForm): string[] {
  const named = kind.fields.flatMap(field => {
    const written = content[field.name];
    if (!Array.isArray(written)) return isFile(field) ? [written] : [];
    return written.flatMap(row => field.columns.filter(isFile).map(({ name }) => row[name]));
  });
  return [...named, ...signatures.map(({ fileId }) => fileId)].filter(id => typeof id === 'string');
}

function isFile({ type }: Pick<FiledForm['kind']['fields'][number], 'type'>): boolean {
  return type === 'photo' || type === 'signature';
}
