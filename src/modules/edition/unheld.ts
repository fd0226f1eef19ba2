import type { ApprovalStep } from '#engine/obligation.ts';
import type { Clause, Control, Regulation } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { translate } from '#platform/text/translate.ts';

/** A role that a clause needs somebody for, and for what. */
interface Need {
  readonly code: 'edition.duty_unheld' | 'edition.chain_unheld';
  readonly clause: string;
  /** One of these is enough. */
  readonly roles: readonly string[];
}

const toldAtMost = 10;

/** Refuses a regulation with a duty that nobody in the company can hold, or a step of an approval that nobody can take. */
export async function refuseUnheld(db: Db, draft: Regulation, locale: Locale): Promise<Refused | undefined> {
  const held = await rolesHeld(db);
  const unheld = needsOf(draft).filter(({ roles }) => !roles.some(role => held.has(role) || isOutside(role)));
  if (unheld.length === 0) return undefined;
  return new Refused(
    unheld.slice(0, toldAtMost).map(({ code, clause, roles }) => ({
      code,
      clause,
      params: { roles: roles.map(role => translate(locale, `common:role.${role}`)).join(' / ') },
    })),
  );
}

/** Customers and agents come and go: nobody has to be there beforehand. */
function isOutside(role: string): boolean {
  return role === 'customer' || role === 'agent';
}

async function rolesHeld(db: Db, except: string | null = null): Promise<ReadonlySet<string>> {
  const people = await db.selectFrom('person').select(['id', 'roles']).where('isActive', '=', true).execute();
  return new Set(people.filter(({ id }) => id !== except).flatMap(({ roles }) => roles));
}

function needsOf({ chapters }: Regulation): Need[] {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  const needs = clauses.flatMap(clause =>
    clause.controls.flatMap(control => needsOfControl(clause, control)),
  );
  const byWhat = new Map(needs.map(need => [`${need.code} ${need.clause} ${need.roles.join()}`, need]));
  return [...byWhat.values()];
}

function needsOfControl({ id: clause }: Clause, control: Control): Need[] {
  if (control.kind === 'duty') return [{ code: 'edition.duty_unheld', clause, roles: [control.holder] }];
  if (control.kind !== 'approval') return [];
  return control.chain.flatMap(step =>
    voicesOf(step).map(roles => ({ code: 'edition.chain_unheld', clause, roles })),
  );
}

/** Of several roles that must all agree each needs somebody; else one of them does. */
function voicesOf({ roles, together }: ApprovalStep): (readonly string[])[] {
  return together === 'all' ? roles.map(role => [role]) : [roles];
}

/**
 * Refuses to hand a text in that nobody could approve: a role of the chain that nobody holds, or nobody but the author,
 * who does not decide on the own text.
 */
export async function refuseNobody(
  db: Db,
  {
    chain,
    authorId,
    locale,
  }: { readonly chain: readonly string[]; readonly authorId: string | null; readonly locale: Locale },
): Promise<Refused | undefined> {
  const held = await rolesHeld(db, authorId);
  const open = [...new Set(chain)].filter(role => !held.has(role));
  if (open.length === 0) return undefined;
  return new Refused(
    open.map(role => ({
      code: 'edition.chain_unheld',
      params: { roles: translate(locale, `common:role.${role}`) },
    })),
  );
}
