import type { TObject } from 'typebox';
import type { BodyOf, Endpoint } from '#contract/endpoint.ts';
import { projectEndpoints } from '#contract/project.ts';

/** How a field of a step is asked for. */
type FieldKind =
  | 'line'
  | 'lines'
  | 'date'
  | 'number'
  | 'yes_no'
  | 'papers'
  | 'items'
  | 'party'
  | 'issue_party'
  | 'signature'
  | 'photos';

export interface StepField {
  /** The name in the body, and of its label. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly isOptional?: true;
}

/** A step takes the id of what it is about, and what its form asks for. */
export type StepEndpoint = Endpoint<TObject, TObject<Record<never, never>>, TObject>;
export type StepBody = BodyOf<StepEndpoint>;

export interface ProjectStep {
  readonly endpoint: StepEndpoint;
  readonly fields: readonly StepField[];
}

const field = (name: string, kind: FieldKind): StepField => ({ name, kind });
const optional = (name: string, kind: FieldKind): StepField => ({ name, kind, isOptional: true });
const step = (endpoint: StepEndpoint, ...fields: readonly StepField[]): ProjectStep => ({
  endpoint,
  fields,
});

const signing = [field('party', 'party'), field('signedByName', 'line'), field('signature', 'signature')];

/** What each step of a project asks for, in the order of its form. */
export const projectSteps: Readonly<Record<string, ProjectStep>> = {
  'document_pack.confirm': step(projectEndpoints.confirmPapers, field('papers', 'papers')),
  'technical_briefing.file': step(
    projectEndpoints.fileBriefing,
    field('outline', 'lines'),
    optional('guidingPlan', 'lines'),
  ),
  'site_count.hold': step(projectEndpoints.holdCount, field('items', 'items')),
  'site_count.sign': step(projectEndpoints.signCount, ...signing),
  'site_count.hand_over': step(projectEndpoints.handOverCount),
  'foundation.check': step(
    projectEndpoints.checkFoundation,
    optional('areDimensionsFit', 'yes_no'),
    optional('isSurfaceSound', 'yes_no'),
    optional('note', 'lines'),
  ),
  'shims.check': step(projectEndpoints.checkShims, field('meetsCode', 'yes_no'), optional('note', 'lines')),
  'alignment.check': step(
    projectEndpoints.checkAlignment,
    field('measuredMillimetres', 'number'),
    field('toleranceMillimetres', 'number'),
    field('engineerName', 'line'),
    optional('constructorName', 'line'),
  ),
  'nozzle.connect': step(projectEndpoints.connectNozzle, field('name', 'line')),
  'nozzle.finish': step(projectEndpoints.finishNozzle, field('name', 'line')),
  'project.log_day': step(
    projectEndpoints.logDay,
    field('onDay', 'date'),
    field('work', 'lines'),
    optional('measurements', 'lines'),
    optional('problems', 'lines'),
    optional('photoIds', 'photos'),
  ),
  'project.run_trial': step(projectEndpoints.runTrial, field('isPassed', 'yes_no'), field('result', 'lines')),
  'project.train_customer': step(
    projectEndpoints.trainCustomer,
    field('topics', 'lines'),
    field('trainees', 'line'),
  ),
  'project.sign': step(projectEndpoints.sign, ...signing),
  'project.accept': step(projectEndpoints.accept, field('result', 'lines')),
  'project.hand_over': step(projectEndpoints.handOver, optional('warrantyUntil', 'date')),
  'site_issue.find': step(
    projectEndpoints.findIssue,
    field('problem', 'lines'),
    field('party', 'issue_party'),
    field('dueOn', 'date'),
    optional('photoIds', 'photos'),
  ),
  'site_issue.notify': step(
    projectEndpoints.notifyIssue,
    field('toldContractor', 'yes_no'),
    field('toldOwner', 'yes_no'),
    field('toldDepartment', 'yes_no'),
  ),
  'rectification.receive': step(projectEndpoints.receiveRectification, field('measures', 'lines')),
  'rectification.check': step(
    projectEndpoints.checkRectification,
    field('isMended', 'yes_no'),
    optional('note', 'line'),
  ),
  'site_issue.close': step(projectEndpoints.closeIssue),
};
