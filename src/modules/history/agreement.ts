import type { Pool } from 'pg';

/** How far our verdicts on a clause are those of the system that the cases came from. */
export interface Agreement {
  readonly compared: number;
  readonly equal: number;
  /** equal ÷ compared; null when nothing could be compared. */
  readonly share: number | null;
}

export interface Disagreement {
  readonly caseId: string;
  readonly subjectId: string;
  readonly ours: string;
  readonly theirs: string;
  readonly startedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly stoppedAt: Temporal.Instant | null;
}

interface Compared {
  readonly setName: string;
  readonly clause: string;
}

const judged = `from history_case h join clock c on c.subject_id = h.subject_id
  where h.set_name = $1 and c.clause = $2 and h.verdict is not null and c.status in ('kept', 'broken')`;

/** After many cases arrived at once: without figures of its tables the planner compares each case with each clock. */
export async function measureCases(pool: Pool): Promise<void> {
  await pool.query('analyze history_case, clock');
}

/** Compares the clause's verdicts with the verdicts that the rows carried. */
export async function agreementOf(pool: Pool, { setName, clause }: Compared): Promise<Agreement> {
  const { rows } = await pool.query<{ compared: number; equal: number }>(
    `select count(*) as compared, count(*) filter (where c.status = h.verdict) as equal ${judged}`,
    [setName, clause],
  );
  const { compared, equal } = rows[0] ?? { compared: 0, equal: 0 };
  return { compared, equal, share: compared === 0 ? null : equal / compared };
}

/** The cases that are judged otherwise here than there. */
export async function* disagreementsOf(
  pool: Pool,
  { setName, clause }: Compared,
): AsyncGenerator<Disagreement> {
  const pageSize = 1_000;
  let after = '';
  for (;;) {
    const { rows } = await pool.query<Disagreement>(
      `select h.case_id as "caseId", h.subject_id as "subjectId", c.status as ours, h.verdict as theirs,
         c.started_at as "startedAt", c.due_at as "dueAt", c.stopped_at as "stoppedAt"
       ${judged} and c.status <> h.verdict and h.case_id > $3 order by h.case_id limit ${pageSize}`,
      [setName, clause, after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.caseId;
  }
}
