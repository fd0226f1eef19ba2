import type { DiagnosisAction } from '#contract/diagnosis-steps.ts';
import type { Role } from '#contract/roles.ts';
import type { Context, Notice } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';

interface Hearers {
  readonly topic: string;
  readonly roles: readonly Role[];
}

/** Who is told at once that somebody waits for them. */
const heard: Partial<Record<DiagnosisAction, Hearers>> = {
  'support_request.raise': { topic: 'support_request.raised', roles: ['support', 'quality'] },
  'repair_report.dispute': { topic: 'repair_report.disputed', roles: ['quality'] },
  'technical_judgement.ask': { topic: 'technical_judgement.asked', roles: ['support', 'quality'] },
};

/** Whose step it answers is told of the answer. */
const answered: Partial<Record<DiagnosisAction, string>> = {
  'support_request.take_over': 'support_request.taken_over',
  'support_request.answer': 'support_request.answered',
};

/** The notices that go with a step; `askedBy` is who took the step that it answers. */
export function noticesOf(
  action: DiagnosisAction,
  { id: subjectId, actor, at }: Context,
  askedBy: string | null,
): readonly Notice[] {
  const hearers = heard[action];
  const topic = answered[action];
  const named = actor.name;
  return [
    ...(hearers ? [tells({ ...hearers, subjectId, at, named })] : []),
    ...(topic && askedBy !== actor.personId
      ? [tells({ topic, subjectId, personIds: [askedBy], at, named })]
      : []),
  ];
}
