import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import { canonicalJson } from '#road/evidence/canonical.ts';

/** How far a hand-over had come when it was sealed. */
export type HandOverStage = 'taken' | 'returned' | 'finished';

interface Row {
  readonly id: string;
  readonly orderId: string;
  readonly reason: string;
  readonly items: readonly { readonly name: string }[];
  readonly isForTest: boolean;
  readonly promisedAt: Temporal.Instant;
  readonly takenAt: Temporal.Instant;
  readonly takenByName: string;
  readonly outSignedByName: string | null;
  readonly outSha256: string | null;
  readonly returnedAt: Temporal.Instant | null;
  readonly returnedByName: string | null;
  readonly backSignedByName: string | null;
  readonly backSha256: string | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly isCommissioned: boolean | null;
  readonly result: string | null;
}

/** A hand-over with the hashes of the customer's strokes; undefined where there is none of this id. */
export async function sealedHandOver(db: Db, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select t.id, t.order_id, t.reason, t.items, t.is_for_test, t.promised_at, t.taken_at, t.taken_by_name,
      t.out_signed_by_name, f.sha256 as out_sha256, t.returned_at, t.returned_by_name, t.back_signed_by_name,
      g.sha256 as back_sha256, t.finished_at, t.is_commissioned, t.result
    from take_back t
      left join file f on f.id = t.out_signature_file_id
      left join file g on g.id = t.back_signature_file_id
    where t.id = ${id}`.execute(db);
  return rows[0];
}

/** SHA-256 over all that the paper says of a hand-over at a stage. It is told with the step, so that the chain holds it. */
export function handOverSeal(row: Row, stage: HandOverStage): string {
  return hash('sha256', canonicalJson(contentAt(row, stage)), 'hex');
}

function contentAt(row: Row, stage: HandOverStage) {
  const {
    returnedAt,
    returnedByName,
    backSignedByName,
    backSha256,
    finishedAt,
    isCommissioned,
    result,
    ...out
  } = row;
  const taken = { ...out, promisedAt: out.promisedAt.toString(), takenAt: out.takenAt.toString() };
  if (stage === 'taken') return taken;
  const back = { returnedAt: returnedAt?.toString() ?? null, returnedByName, backSignedByName, backSha256 };
  if (stage === 'returned') return { ...taken, ...back };
  return { ...taken, ...back, finishedAt: finishedAt?.toString() ?? null, isCommissioned, result };
}

/** What the event of a step tells: which hand-over it is about, and its seal. */
export async function sealingOf(db: Db, id: string, stage: HandOverStage) {
  const row = await sealedHandOver(db, id);
  if (!row) throw new Error(`there is no hand-over ${id}`);
  return { hand_over: id, seal: handOverSeal(row, stage) };
}
