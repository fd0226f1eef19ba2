import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Notice } from './command.ts';

/** Topic of the outbox under which people are told something that no clock told. */
export const peopleTold = 'people.told';

/** What the outbox carries for people who are to be told something. */
export interface ToldNotice {
  /** One of the topics of the contract, such as `work_order.assigned`. */
  readonly topic: string;
  readonly subjectId: string;
  readonly personIds: readonly string[];
  /** Those of the subject's branch, or of none; where there is nobody, everybody of the role. */
  readonly roles: readonly string[];
  readonly at: string;
  readonly dueAt: string | null;
  /** What it is about, where the subject alone does not say. */
  readonly named: string | null;
}

export interface Telling {
  readonly topic: string;
  readonly subjectId: string;
  readonly personIds?: readonly (string | null)[];
  readonly roles?: readonly string[];
  readonly at: EpochMs;
  readonly dueAt?: EpochMs | null;
  readonly named?: string;
}

/** Tells people and roles something with the change that it belongs to. */
export function tells({
  topic,
  subjectId,
  personIds = [],
  roles = [],
  at,
  dueAt = null,
  named,
}: Telling): Notice {
  const payload: ToldNotice = {
    ...{ topic, subjectId, roles, at: formatInstant(at) },
    personIds: personIds.filter(id => id !== null),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    named: named ?? null,
  };
  return { topic: peopleTold, payload: { ...payload } };
}
