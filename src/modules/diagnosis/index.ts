import { diagnosisEndpoints } from '#contract/diagnosis.ts';
import { diagnosisActions } from '#contract/diagnosis-steps.ts';
import { change, type Route, read } from '#road/route.ts';
import { readDiagnosis } from './queries/read.ts';
import { readWanted } from './queries/wanted.ts';
import { stepCommand } from './step-command.ts';

export { diagnosisVocabulary } from './vocabulary.ts';

export const diagnosisRoutes: readonly Route[] = [
  read(diagnosisEndpoints.wanted, readWanted),
  read(diagnosisEndpoints.read, readDiagnosis),
  ...diagnosisActions.map(action => change(stepCommand(action))),
];
