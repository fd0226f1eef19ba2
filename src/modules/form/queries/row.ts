import { type RawBuilder, sql } from 'kysely';
import type { FormListed, FormState } from '#contract/form.ts';
import type { Locale } from '#kernel/locale.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Actor } from '#road/actor.ts';
import type { FormOutcome } from '../store.ts';
import { type Summary, summaryIn } from '../words.ts';

/** A form as lists and its page read it. */
export interface HeadRow {
  readonly id: string;
  readonly formNo: string;
  readonly form: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly state: FormState;
  readonly outcome: FormOutcome | null;
  readonly summary: Summary;
  readonly applicantId: string;
  readonly applicantName: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly requestId: string | null;
  readonly requestNo: string | null;
  readonly createdAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly submittedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly riskAt: Temporal.Instant | null;
}

/** Columns of `HeadRow` from `form f` with `branch b` and `service_request q`. */
export const headColumns: RawBuilder<unknown> = sql`f.id, f.form_no, f.form, f.title, f.state, f.outcome, f.summary,
  f.applicant_id, f.applicant_name, f.branch_id, b.name as branch_name, f.request_id, q.request_no, f.created_at, f.changed_at,
  f.submitted_at, f.due_at, f.risk_at`;

export interface Reading {
  readonly actor: Pick<Actor, 'locale'>;
  readonly now: EpochMs;
}

/** The head of a form in the reader's language. */
export function headOf(row: HeadRow, { actor, now }: Reading): Omit<FormListed, 'waitsFor' | 'isToDecide'> {
  const { id, formNo, form, state, outcome, applicantId, applicantName } = row;
  const { branchId, branchName, requestId, requestNo } = row;
  return {
    ...{ id, formNo, form, state, outcome, applicantId, applicantName },
    ...{ branchId, branchName, requestId, requestNo },
    title: row.title[actor.locale],
    summary: summaryIn(actor.locale, row.summary),
    createdAt: row.createdAt.toString(),
    changedAt: row.changedAt.toString(),
    submittedAt: row.submittedAt?.toString() ?? null,
    dueAt: row.dueAt?.toString() ?? null,
    risk: riskOf(row, now),
  };
}

function riskOf({ dueAt, riskAt }: HeadRow, now: EpochMs): FormListed['risk'] {
  const at = instantOf(now);
  if (dueAt && Temporal.Instant.compare(dueAt, at) < 0) return 'overdue';
  return riskAt && Temporal.Instant.compare(riskAt, at) <= 0 ? 'at_risk' : 'none';
}
