import type { LocalText } from '#kernel/locale.ts';
import type { DueProcess } from '../conduct.ts';
import { events, list, type Raw } from './normal-parts.ts';

export function sanctionOf(raw: Raw): Raw {
  const { breach_of, due_process, ...rest } = raw;
  return {
    ...rest,
    on: events(raw.on),
    subject: list(raw.subject),
    causes: list<LocalText | string>(raw.causes).map(inEveryLanguage),
    breachOf: list(breach_of),
    steps: list<Raw>(raw.steps).map(measureOf),
    ...(due_process === undefined ? {} : { dueProcess: dueProcessOf(due_process as Raw) }),
  };
}

/** A cause that an earlier version wrote in one language is told so in all of them. */
function inEveryLanguage(cause: LocalText | string): LocalText {
  return typeof cause === 'string' ? { 'zh-CN': cause, 'zh-TW': cause, en: cause } : cause;
}

const counted = ['from_count', 'window', 'amount', 'per', 'points', 'days', 'cap', 'cap_per'];

/** A reward of one measure may have its row written into itself, and of its due process only who decides. */
export function rewardOf(raw: Raw): Raw {
  const { measure, steps, decided_by, due_process, ...rest } = raw;
  const own = Object.fromEntries(Object.entries(rest).filter(([key]) => counted.includes(key)));
  const other = Object.fromEntries(Object.entries(rest).filter(([key]) => !counted.includes(key)));
  const rows = measure === undefined ? list<Raw>(steps) : [{ ...own, measure }];
  const process = due_process ?? (decided_by === undefined ? undefined : { decided_by });
  return {
    ...other,
    on: events(raw.on),
    subject: list(raw.subject),
    causes: list<LocalText | string>(raw.causes).map(inEveryLanguage),
    steps: rows.map(measureOf),
    ...(process === undefined ? {} : { dueProcess: dueProcessOf(process as Raw) }),
  };
}

function measureOf(raw: Raw): Raw {
  const { measure, from_count, amount, cap_per, ...rest } = raw;
  return {
    ...rest,
    measures: list(measure),
    fromCount: from_count ?? 1,
    window: raw.window ?? 'ever',
    amounts: list<unknown>(amount),
    per: raw.per ?? 'time',
    points: raw.points ?? 0,
    days: raw.days ?? 0,
    capPer: cap_per ?? 'time',
  };
}

/** Where a source is silent, the person is heard by appeal all the same: three days to write it, a week to answer it. */
export function dueProcessOf(raw: Raw): DueProcess {
  const decidedBy = list(raw.decided_by);
  const confirmedBy = raw.confirmed_by === undefined ? decidedBy : list(raw.confirmed_by);
  const appeal = raw.appeal_within ?? '3d';
  const appealTo = raw.appeal_to === undefined ? [...decidedBy, 'general_manager'] : list(raw.appeal_to);
  return {
    verifiedBy: list(raw.verified_by),
    educationFirst: raw.education_first === true,
    proposedBy: raw.proposed_by === undefined ? confirmedBy : list(raw.proposed_by),
    confirmedBy,
    excuses: list(raw.excuses),
    hearingWithin: textOr(raw.hearing_within, null),
    decidedBy,
    slip: textOr(raw.slip, null),
    servedWithin: textOr(raw.served_within, null),
    signedByPerson: raw.signed_by_person === true,
    witnesses: typeof raw.witnesses === 'number' ? raw.witnesses : 0,
    onRefusal: list(raw.on_refusal),
    appealWithin: appeal === 'none' ? null : String(appeal),
    appealTo: [...new Set(appealTo)],
    answerWithin: textOr(raw.answer_within, '7d'),
    payroll: (raw.payroll ?? 'same_month') as DueProcess['payroll'],
    paidInto: (raw.paid_into ?? null) as DueProcess['paidInto'],
    expiresAfter: textOr(raw.expires_after, 'forever'),
  };
}

function textOr<T>(raw: unknown, otherwise: T): string | T {
  return typeof raw === 'string' ? raw : otherwise;
}
