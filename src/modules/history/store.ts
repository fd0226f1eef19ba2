import { insertImported, setImportedState } from '#modules/service-request/index.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import type { InputOf } from '#road/command.ts';
import type { beginCase, continueCase } from './shape.ts';

const insertHistoryCase: Statement = {
  name: 'history.insert_case',
  text: `insert into history_case (set_name, case_id, subject_id, verdict)
    select * from jsonb_to_recordset($1) as r(set_name text, case_id text, subject_id uuid, verdict text)`,
};

/** Keeps a case and its request when the transaction ends, together with all others of the batch. */
export function insertCase(tx: Tx, input: InputOf<typeof beginCase> & { readonly id: string }): void {
  const { id, setName, caseId, standing, description, branchId, customerId, siteId, events } = input;
  insertImported(tx, {
    id,
    requestNo: caseId,
    state: standing.state,
    description,
    branchId,
    customerId,
    siteId,
    registeredAt: events[0]?.at ?? 0,
    registeredByName: setName,
  });
  tx.finishWithRows(insertHistoryCase, [
    {
      set_name: setName,
      case_id: caseId,
      subject_id: id,
      verdict: standing.verdict,
    },
  ]);
}

const updateHistoryCase: Statement = {
  name: 'history.update_case',
  text: `update history_case c set verdict = r.verdict
    from jsonb_to_recordset($1) as r(set_name text, case_id text, verdict text)
    where c.set_name = r.set_name and c.case_id = r.case_id`,
};

/** Brings a case and its request up to date when the transaction ends. A verdict stays where none is given. */
export function updateCase(tx: Tx, input: InputOf<typeof continueCase>): void {
  const { id, setName, caseId, standing } = input;
  setImportedState(tx, id, standing.state);
  if (standing.verdict === null) return;
  const row = { set_name: setName, case_id: caseId, verdict: standing.verdict };
  tx.finishWithRows(updateHistoryCase, [row]);
}

const rememberRows: Statement = {
  name: 'history.remember_rows',
  text: `insert into history_row (set_name, hash) select $1, unnest($2::uuid[])
    on conflict do nothing returning hash`,
};

/** Remembers rows by their hashes, in the order of the index; answers those that had not arrived before. */
export async function newRows(tx: Tx, setName: string, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.run<{ hash: string }>(rememberRows, [setName, hashes.toSorted()]);
  return new Set(rows.map(({ hash }) => hash));
}

const forget: Statement = {
  name: 'history.forget_rows',
  text: 'delete from history_row where set_name = $1 and hash = any($2::uuid[])',
};

/** Forgets rows that were refused after all: mended, they may come again. */
export async function forgetRows(tx: Tx, setName: string, hashes: readonly string[]): Promise<void> {
  await tx.run(forget, [setName, hashes]);
}

const findCases: Statement = {
  name: 'history.find_cases',
  text: 'select case_id as "caseId", subject_id as "subjectId" from history_case where set_name = $1 and case_id = any($2)',
};

/** The subjects of cases that began before. */
export async function knownCases(
  tx: Tx,
  setName: string,
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.run<{ caseId: string; subjectId: string }>(findCases, [setName, caseIds]);
  return new Map(rows.map(({ caseId, subjectId }) => [caseId, subjectId]));
}
