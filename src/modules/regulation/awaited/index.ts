import type { Vocabulary } from '#engine/vocabulary.ts';
import { attendanceWords } from './attendance.ts';
import { complaintWords } from './complaint.ts';
import { counterWords } from './counter.ts';
import { leaveWords } from './leave.ts';
import { meterBillingWords } from './meter-billing.ts';

/** What clauses name and no part of the product offers yet, by the capability that will. */
export const awaitedWords: readonly Partial<Vocabulary>[] = [
  meterBillingWords,
  leaveWords,
  counterWords,
  attendanceWords,
  complaintWords,
];
