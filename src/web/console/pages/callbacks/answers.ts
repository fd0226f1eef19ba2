import type { RecordCallback } from '#contract/follow-up.ts';

export const questions = ['attitude', 'skill', 'outcome'] as const;

/** What the customer answered so far; 0 marks and no verdict are not answered. */
export interface Answers {
  readonly result: RecordCallback['result'];
  readonly attitude: number;
  readonly skill: number;
  readonly outcome: number;
  readonly verdict: 'unasked' | 'satisfied' | 'dissatisfied';
  readonly text: string;
}

export const noAnswers: Answers = {
  result: 'reached',
  attitude: 0,
  skill: 0,
  outcome: 0,
  verdict: 'unasked',
  text: '',
};

/** Whoever was reached was asked everything. */
export function isAnswered(answers: Answers): boolean {
  if (answers.result !== 'reached') return true;
  return answers.verdict !== 'unasked' && questions.every(question => answers[question] > 0);
}

/** Answers as the contract takes them. */
export function bodyOf({ result, attitude, skill, outcome, verdict, text }: Answers): RecordCallback {
  const words = text.trim() ? { text: text.trim() } : {};
  if (result !== 'reached') return { result, ...words };
  return { result, attitude, skill, outcome, isSatisfied: verdict === 'satisfied', ...words };
}
