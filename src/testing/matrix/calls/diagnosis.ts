import { type DiagnosisField, diagnosisFields } from '#contract/diagnosis-fields.ts';
import { type DiagnosisAction, diagnosisActions, stepOf } from '#contract/diagnosis-steps.ts';
import { type Calls, command, text } from '../call.ts';

const example = {
  line: text,
  text,
  yes_no: true,
  instant: '2026-12-01T00:00:00Z',
  software_kind: 'bug',
} as const;

function bodyOf(action: DiagnosisAction): object {
  const { needs = [] } = stepOf(action);
  const exampleOf = (name: DiagnosisField) => [name, example[diagnosisFields[name].as]] as const;
  return Object.fromEntries(needs.map(exampleOf));
}

/** Steps of the diagnosis: each from its table. */
export const diagnosisCalls: Calls = {
  'GET /diagnosis/wanted': { status: 200 },
  'GET /service-requests/:id/diagnosis': { about: 'requestId', status: 200 },
  ...Object.fromEntries(
    diagnosisActions.map(action => [
      `POST /service-requests/:id/${stepOf(action).path}`,
      command('requestId', bodyOf(action)),
    ]),
  ),
};
