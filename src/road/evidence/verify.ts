import type { Pool } from 'pg';
import { apply } from '#engine/apply.ts';
import type { Book } from '#engine/compile.ts';
import { newSubject, type SubjectState } from '#engine/state.ts';
import { engineEvent } from '../tell.ts';
import { canonicalJson } from './canonical.ts';
import { chainHash, chainStart, type LoggedEvent } from './logged-event.ts';
import { type Head, logsOf } from './read-logs.ts';

export type Tampering =
  | 'event_changed'
  | 'event_missing'
  | 'event_inserted'
  | 'event_reordered'
  | 'event_without_subject'
  | 'log_cut'
  | 'state_differs';

/** A place where the evidence is not what it was. */
export interface Finding {
  readonly what: Tampering;
  readonly subjectId: string;
  readonly seq: number;
  readonly type: string | null;
}

export interface Verification {
  readonly subjects: number;
  readonly events: number;
  readonly findings: readonly Finding[];
}

/**
 * Walks every log: each event's hash, its link to the one before, the end of the chain, and whether the engine still
 * comes to the state that is kept. Memory does not grow with the logs. `progress` is told the subjects seen so far.
 */
export async function verify(
  pool: Pool,
  book: Book,
  progress: (subjects: number) => void = () => undefined,
): Promise<Verification> {
  const findings: Finding[] = await findOrphans(pool);
  let subjects = 0;
  let events = 0;
  for await (const page of logsOf(pool)) {
    for (const { head, log } of page) findings.push(...checkLog(head, log, book));
    subjects += page.length;
    events += page.reduce((sum, { log }) => sum + log.length, 0);
    progress(subjects);
  }
  return { subjects, events, findings };
}

async function findOrphans(pool: Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ subjectId: string; seq: number; type: string }>(
    `select subject_id as "subjectId", min(seq) as seq, min(type) as type from event e
     where not exists (select from subject s where s.id = e.subject_id) group by subject_id limit 100`,
  );
  return rows.map(row => ({ what: 'event_without_subject', ...row }));
}

/** The first thing that is wrong with a log; what follows a broken link proves nothing. */
function checkLog(head: Head, log: readonly LoggedEvent[], book: Book): Finding[] {
  let expected = { seq: 1, prevHash: chainStart };
  for (const event of log) {
    const what = wrongWith(event, { ...expected, length: head.seq });
    if (what) return [{ what, subjectId: head.id, seq: event.seq, type: event.type }];
    expected = { seq: event.seq + 1, prevHash: event.hash };
  }
  const end = { subjectId: head.id, seq: head.seq, type: log.at(-1)?.type ?? null };
  if (head.seq !== expected.seq - 1 || !head.lastHash.equals(expected.prevHash))
    return [{ what: 'log_cut', ...end }];
  return canonicalJson(replay(log, book)) === canonicalJson(head.state)
    ? []
    : [{ what: 'state_differs', ...end }];
}

interface Expected {
  readonly seq: number;
  readonly prevHash: Buffer;
  readonly length: number;
}

function wrongWith(event: LoggedEvent, expected: Expected): Tampering | undefined {
  const { hash, ...said } = event;
  if (!chainHash(said).equals(hash))
    return isOfAnotherPlace(event, expected) ? 'event_reordered' : 'event_changed';
  if (event.seq > expected.seq) return 'event_missing';
  return event.prevHash.equals(expected.prevHash) ? undefined : 'event_inserted';
}

/** An event that is sound but for its number was moved. */
function isOfAnotherPlace({ hash, ...said }: LoggedEvent, { length }: Expected): boolean {
  const places = Array.from({ length: length + 1 }, (_, index) => index + 1);
  return places.some(seq => chainHash({ ...said, seq }).equals(hash));
}

/** What the engine makes of a log from its beginning. */
export function replay(log: readonly LoggedEvent[], book: Book): SubjectState {
  const begun = newSubject(log[0]?.edition ?? '');
  return log.reduce((state, event) => apply(book, state, engineEvent(event)).state, begun);
}
