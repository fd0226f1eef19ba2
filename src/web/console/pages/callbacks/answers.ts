import type { RecordCallback } from '#contract/follow-up.ts';

export const questions = ['attitude', 'skill', 'outcome'] as const;

/** What the customer answered so far; 0 marks and no verdict are not answered. */
export interface Answers {
  readonly result: RecordCallback['result'];
  readonly attitude: number;
  readonly skill: number;
  readonly outcome: number;
  readonly verdict: 'unasked' | 'satisfied' | 'dissatisfied';
  /** What was said of the rules of conduct, by clause; what is not there was not asked. */
  readonly conduct: Readonly<Record<string, Conduct>>;
  readonly text: string;
}

export const conducts = ['kept', 'not_kept'] as const;
export type Conduct = (typeof conducts)[number];

export const noAnswers: Answers = {
  result: 'reached',
  attitude: 0,
  skill: 0,
  outcome: 0,
  verdict: 'unasked',
  conduct: {},
  text: '',
};

/** Whoever was reached was asked everything. */
export function isAnswered(answers: Answers): boolean {
  if (answers.result !== 'reached') return true;
  return answers.verdict !== 'unasked' && questions.every(question => answers[question] > 0);
}

/** Answers as the contract takes them. */
export function bodyOf({ result, text, ...answers }: Answers): RecordCallback {
  const words = text.trim() ? { text: text.trim() } : {};
  if (result !== 'reached') return { result, ...words };
  const { attitude, skill, outcome, verdict } = answers;
  const marks = { attitude, skill, outcome, isSatisfied: verdict === 'satisfied' };
  return { result, ...marks, ...conductOf(answers), ...words };
}

function conductOf({ conduct }: Pick<Answers, 'conduct'>): Pick<RecordCallback, 'conduct'> {
  const said = Object.entries(conduct);
  if (said.length === 0) return {};
  return { conduct: said.map(([clause, answer]) => ({ clause, isFavourable: answer === 'kept' })) };
}
