import { hash } from 'node:crypto';
import type { FormContent } from '#contract/form.ts';
import type { Db } from '#platform/database/kysely.ts';
import { canonicalJson } from '#road/evidence/canonical.ts';

/** A version of a form as it was submitted. */
export interface Sealed {
  readonly form: string;
  readonly version: number;
  readonly content: FormContent;
}

/** SHA-256 over a submitted version and the files that it names. It is told with the submission. */
export async function sealOf(db: Db, { form, version, content }: Sealed): Promise<string> {
  const files = Object.fromEntries(await sealedFiles(db, content));
  return hash('sha256', canonicalJson({ form, version, content, files }), 'hex');
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Hashes of the photographs and signatures that are filled in, by their ids. */
export async function sealedFiles(db: Db, content: FormContent): Promise<ReadonlyMap<string, string>> {
  const written = Object.values(content).flatMap(value =>
    Array.isArray(value) ? value.flatMap(row => Object.values(row)) : [value],
  );
  const ids = written.filter(value => typeof value === 'string').filter(value => uuid.test(value));
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('file').select(['id', 'sha256']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
