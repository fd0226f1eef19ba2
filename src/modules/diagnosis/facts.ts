import type { DiagnosisBody } from '#contract/diagnosis.ts';
import { diagnosisFields } from '#contract/diagnosis-fields.ts';
import { type DiagnosisAction, stepOf } from '#contract/diagnosis-steps.ts';
import { beginning } from '#contract/work-order-facts.ts';
import type { Value, Values } from '#engine/vocabulary.ts';
import { parseInstant } from '#kernel/time.ts';

/** What a step makes true: what it does not say is known to be unknown, so that nothing of an earlier one stands in for it. */
export function factsOf(action: DiagnosisAction, body: DiagnosisBody): Values {
  const { fields, papers } = stepOf(action);
  const said = fields.map(name => {
    const { as, fact } = diagnosisFields[name];
    return [fact, factValue(as, body[name])] as const;
  });
  // To records of clauses a `false` is filled in: a paper that is not there is unknown.
  const attached = (body.fileIds ?? []).length > 0 ? true : null;
  return { ...Object.fromEntries(said), ...(papers && { [papers]: attached }) };
}

function factValue(as: string, said: string | boolean | undefined): Value {
  if (said === undefined) return null;
  if (typeof said === 'boolean') return said;
  return as === 'instant' ? parseInstant(said) : beginning(said);
}

/** What clauses may ask of this one event. */
export function dataOf(action: DiagnosisAction, body: DiagnosisBody): Values | undefined {
  const kind = body.softwareKind;
  switch (action) {
    case 'program_change.request':
      return kind === undefined ? {} : { kind };
    case 'remote_session.end':
      return { solved: body.isSolved === true };
    default:
      return undefined;
  }
}

/** The words of a step as they are kept whole. */
export function contentOf(
  action: DiagnosisAction,
  body: DiagnosisBody,
): Readonly<Record<string, string | boolean>> {
  const said = stepOf(action).fields.flatMap(name => {
    const value = body[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(said);
}
