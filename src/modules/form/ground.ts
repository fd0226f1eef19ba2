import { contentFrom, type FieldFacts, type FormContent } from '#contract/form.ts';
import type { Scope } from '#engine/expression/expression.ts';
import type { FormSpec } from '#engine/regulation.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { Regulations } from '#road/road.ts';
import { type Declaration, declarationOf } from './declaration.ts';

/** What the commands and queries of forms stand on. */
export interface FormGround {
  readonly regulations: Regulations;
  readonly files: FileStore;
}

/** A form as the edition in force declares it. Refuses with `form.unknown`. */
export function declared(
  { regulations }: Pick<FormGround, 'regulations'>,
  form: string,
): Declaration | Refused {
  const regulation = regulations.book.edition(regulations.inForce());
  return declarationOf(regulation, form) ?? refuse('form.unknown', { field: 'form', params: { form } });
}

/** A form as it was declared when it was filled in last. */
export function declaredThen(
  { regulations }: Pick<FormGround, 'regulations'>,
  { edition, form }: { readonly edition: string; readonly form: string },
): Declaration {
  const declaration = declarationOf(regulations.book.edition(edition), form);
  if (!declaration) throw new Error(`edition "${edition}" declares no form "${form}"`);
  return declaration;
}

/** What is known of the case that a form belongs to; nothing where it belongs to none. */
export async function stateOfCase(db: Db, requestId: string | null): Promise<SubjectState | undefined> {
  if (requestId === null) return undefined;
  const row = await db.selectFrom('subject').select('state').where('id', '=', requestId).executeTakeFirst();
  return row?.state as unknown as SubjectState | undefined;
}

export interface Knowing {
  readonly declaration: Declaration;
  readonly state: SubjectState | undefined;
  readonly at: EpochMs;
  readonly roles: readonly string[];
}

/** What conditions of a form may look at beside its fields. */
export function scopeOf({ declaration, state, at, roles }: Knowing): Scope {
  const { facts = {}, seen = {}, grades = {}, papers } = state ?? {};
  return {
    ...{ facts, seen, grades, at, roles, event: undefined },
    settings: declaration.regulation.settings,
    ...(papers && { papers }),
  };
}

/** What is known already for the fields that name a fact. */
export function knownContent({ paper }: Declaration, facts: Values): FormContent {
  return contentFrom(paper.spec, factsOf(paper.spec), facts);
}

/** Which fact fills a field, by the name of the field. */
export function factsOf({ fields }: FormSpec): FieldFacts {
  return Object.fromEntries(
    fields.flatMap(({ name, fact }) => (fact === undefined ? [] : [[name, fact] as const])),
  );
}
