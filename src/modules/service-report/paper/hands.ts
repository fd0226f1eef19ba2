import { sql } from 'kysely';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import type { PaperOptions } from './options.ts';

/** The customer's hand under what was taken along, and under its return. */
export interface Hands {
  readonly takeBackId: string;
  readonly out: Buffer | null;
  readonly back: Buffer | null;
}

interface Row {
  readonly id: string;
  readonly outSha256: string | null;
  readonly backSha256: string | null;
}

/** The signatures of all hand-overs of the request of an order. */
export async function handsOf({ db, files }: PaperOptions, orderId: string): Promise<Hands[]> {
  const { rows } = await sql<Row>`
    select t.id, f.sha256 as out_sha256, g.sha256 as back_sha256
    from work_order o
      join take_back t on t.request_id = o.request_id
      left join file f on f.id = t.out_signature_file_id
      left join file g on g.id = t.back_signature_file_id
    where o.id = ${orderId}`.execute(db);
  const bytesOf = (sha256: string | null) => (sha256 === null ? null : keptBytes(files, sha256));
  return Promise.all(
    rows.map(async ({ id, outSha256, backSha256 }) => ({
      takeBackId: id,
      out: await bytesOf(outSha256),
      back: await bytesOf(backSha256),
    })),
  );
}
