import type { Vocabulary } from '#engine/vocabulary.ts';
import { attendanceWords } from './attendance.ts';
import { complaintWords } from './complaint.ts';

/** What clauses name and no part of the product offers yet, by the capability that will. */
export const awaitedWords: readonly Partial<Vocabulary>[] = [attendanceWords, complaintWords];
