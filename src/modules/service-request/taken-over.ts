import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';

const insertNote: Statement = {
  name: 'service_request.insert_taken_note',
  text: `insert into service_request_note (id, request_id, kind, text, at, author_name)
    select id, request_id, 'note', text, at, author_name
    from jsonb_to_recordset($1) as r(id uuid, request_id uuid, text text, at timestamptz, author_name text)`,
};

/** What the register says besides, as an internal note. */
export function insertTakenNote(
  tx: Tx,
  note: {
    readonly requestId: string;
    readonly text: string;
    readonly at: EpochMs;
    readonly authorName: string;
  },
): void {
  const { requestId, text, at, authorName } = note;
  const row = { request_id: requestId, text, at: formatInstant(at), author_name: authorName };
  tx.finishWithRows(insertNote, [{ id: newId(), ...row }]);
}
