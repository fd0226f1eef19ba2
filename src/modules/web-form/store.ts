import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { SaveWebForm, WebFormField } from '#contract/web-form.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Tx } from '#platform/database/transaction.ts';

type Db = Pick<Tx, 'db'>;

/** A form that may be asked by. */
export interface OpenForm {
  readonly id: string;
  readonly branchId: string | null;
  readonly fields: WebFormField[];
  readonly origins: string[];
  readonly locale: Locale | null;
  readonly thanks: string;
}

/** Undefined for a key that no form has, any more or at all. */
export async function openForm({ db }: Db, key: string): Promise<OpenForm | undefined> {
  const { rows } = await sql<OpenForm>`
    select id, branch_id, fields, origins, locale, thanks from web_form
    where key = ${key} and is_on and removed_at is null`.execute(db);
  return rows[0];
}

const keyBytes = 18;

export function newFormKey(): string {
  return randomBytes(keyBytes).toString('base64url');
}

/** A form that was not ended. */
export async function keptForm({ db }: Db, id: string) {
  const found = db.selectFrom('webForm').select(['id', 'branchId', 'name']).where('id', '=', id);
  return found.where('removedAt', 'is', null).executeTakeFirst();
}

export function columnsOf({ fields, origins, ...form }: SaveWebForm) {
  return { ...form, fields: [...fields], origins: [...origins] };
}
