import type { projectStates, siteIssueStates } from '#contract/project-shape.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

export type ProjectState = (typeof projectStates)[number];
export type IssueState = (typeof siteIssueStates)[number];

export const projectActions = [
  'document_pack.confirm',
  'technical_briefing.file',
  'site_count.hold',
  'site_count.sign',
  'site_count.hand_over',
  'foundation.check',
  'shims.check',
  'alignment.check',
  'nozzle.connect',
  'nozzle.finish',
  'site_issue.find',
  'project.log_day',
  'project.run_trial',
  'project.train_customer',
  'project.sign',
  'project.accept',
  'project.hand_over',
] as const;
export type ProjectAction = (typeof projectActions)[number];

export const issueActions = [
  'site_issue.notify',
  'rectification.receive',
  'rectification.check',
  'site_issue.close',
] as const;
export type IssueAction = (typeof issueActions)[number];

const everyDay: readonly ProjectAction[] = ['project.log_day', 'site_issue.find'];

/** What may be done in a state without leaving it; defects and the log of the day always. */
function staying(state: ProjectState, ...actions: readonly ProjectAction[]) {
  return Object.fromEntries([...everyDay, ...actions].map(name => [name, state]));
}

/** Nothing is mounted before the counted equipment was handed over, and nothing accepted before it ran. */
export const lifecycle: Lifecycle<ProjectState, ProjectAction> = {
  issued: {
    ...staying('issued', 'document_pack.confirm', 'technical_briefing.file'),
    ...staying('issued', 'site_count.hold', 'site_count.sign', 'foundation.check'),
    'site_count.hand_over': 'installing',
  },
  installing: {
    ...staying('installing', 'foundation.check', 'shims.check', 'alignment.check'),
    ...staying('installing', 'nozzle.connect', 'nozzle.finish'),
    'project.run_trial': 'proven',
  },
  proven: {
    ...staying('proven', 'alignment.check', 'project.train_customer', 'project.sign'),
    'project.run_trial': 'proven',
    'project.accept': 'accepted',
  },
  accepted: { 'project.hand_over': 'handed_over' },
  handed_over: {},
};

/** A defect is closed by what was done about it, in writing and looked at. */
export const issueLifecycle: Lifecycle<IssueState, IssueAction> = {
  found: { 'site_issue.notify': 'notified' },
  notified: { 'site_issue.notify': 'notified', 'rectification.receive': 'answered' },
  answered: {
    'rectification.receive': 'answered',
    'rectification.check': 'checked',
  },
  checked: { 'site_issue.close': 'closed' },
  closed: {},
};

export const afterAction = (state: ProjectState, action: ProjectAction) =>
  after(lifecycle, { state, action });

export const afterIssueAction = (state: IssueState, action: IssueAction) =>
  after(issueLifecycle, { state, action });
