import type { Db } from '#platform/database/kysely.ts';
import { coursesOf, delegationsOf } from './course-store.ts';
import type { Declaration } from './declaration.ts';
import { declaredThen, type FormGround } from './ground.ts';
import type { FormStanding } from './invariants.ts';
import { missingSignatures } from './outcome.ts';
import { type Signature, signaturesOf } from './signature-store.ts';
import type { FormRow } from './store.ts';

type Kept = Pick<FormRow, 'id' | 'version' | 'state' | 'applicantId' | 'edition' | 'form'>;

/** A form with its chain, its signatures, and how it was declared. */
export interface StandingForm extends FormStanding {
  readonly declaration: Declaration;
  readonly signatures: readonly Signature[];
}

/** Reads all that decides on what may be done with a form. */
export async function standingOf(
  db: Db,
  ground: Pick<FormGround, 'regulations'>,
  row: Kept,
): Promise<StandingForm> {
  const [courses, delegations, signatures] = await Promise.all([
    coursesOf(db, row.id, row.version),
    delegationsOf(db, row.id, row.version),
    signaturesOf(db, row.id, row.version),
  ]);
  const declaration = declaredThen(ground, row);
  const { signedBy } = declaration.paper.spec;
  const signed = signatures.map(({ role }) => role);
  const missing = row.version === 0 ? [] : missingSignatures({ signedBy, signed, courses });
  const { approvals } = declaration.regulation;
  return { row, courses, delegations, signatures, declaration, approvals, missing };
}
