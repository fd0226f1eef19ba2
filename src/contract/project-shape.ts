import Type, { type Static } from 'typebox';
import { ClockView } from './clock.ts';
import { Allowance, CivilDate, closed, Id, Instant, Line, nullable, oneOf, Paragraphs } from './shape.ts';

export const projectStates = ['issued', 'installing', 'proven', 'accepted', 'handed_over'] as const;
export const projectPapers = [
  'drawings',
  'manual',
  'certificate',
  'data_sheet',
  'work_log',
  'feedback_form',
  'acceptance_form',
] as const;
export const projectParties = ['owner', 'constructor', 'company'] as const;
export const signedPapers = ['count', 'acceptance'] as const;
export const entryKinds = [
  'briefing',
  'foundation',
  'shims',
  'alignment',
  'trial',
  'training',
  'day',
] as const;
export const siteIssueStates = ['found', 'notified', 'answered', 'checked', 'closed'] as const;
export const siteIssueParties = ['civil_contractor', 'constructor', 'supplier', 'owner', 'company'] as const;
export const projectMilestones = [
  'issued',
  'papers',
  'briefed',
  'counted',
  'given_over',
  'proven',
  'trained',
  'accepted',
  'handed_over',
] as const;

export const ProjectRow = Type.Object({
  id: Id,
  projectNo: Type.String(),
  requestId: Id,
  requestNo: Type.String(),
  title: Type.String(),
  state: oneOf(projectStates),
  customerName: Type.String(),
  branchName: Type.String(),
  engineerName: Type.String(),
  startsAt: Instant,
  /** Defects that are not closed, and those of them whose day is past. */
  openIssues: Type.Integer(),
  lateIssues: Type.Integer(),
});
export type ProjectRow = Static<typeof ProjectRow>;

/** What came out of the boxes. */
export const CountedItem = closed({
  name: Line,
  expected: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  counted: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  note: Type.Optional(Line),
});
export type CountedItem = Static<typeof CountedItem>;

export const ProjectSignature = Type.Object({
  paper: oneOf(signedPapers),
  party: oneOf(projectParties),
  signedByName: Type.String(),
  signedAt: Instant,
  path: Type.String(),
});
export type ProjectSignature = Static<typeof ProjectSignature>;

export const ProjectEntry = Type.Object({
  id: Id,
  kind: oneOf(entryKinds),
  onDay: CivilDate,
  content: Type.Record(Type.String(), Type.Unknown()),
  authorName: Type.String(),
  at: Instant,
  photos: Type.Array(Type.String()),
});
export type ProjectEntry = Static<typeof ProjectEntry>;

export const SiteIssue = Type.Object({
  id: Id,
  issueNo: Type.Integer(),
  state: oneOf(siteIssueStates),
  problem: Type.String(),
  party: oneOf(siteIssueParties),
  dueOn: CivilDate,
  isLate: Type.Boolean(),
  measures: nullable(Type.String()),
  note: nullable(Type.String()),
  foundByName: Type.String(),
  foundAt: Instant,
  photos: Type.Array(Type.String()),
});
export type SiteIssue = Static<typeof SiteIssue>;

/** A pipe that is being connected, or was. */
export const Nozzle = Type.Object({ name: Type.String(), begunAt: Instant, connectedAt: nullable(Instant) });
export type Nozzle = Static<typeof Nozzle>;

export const Project = Type.Object({
  ...ProjectRow.properties,
  etag: Type.String(),
  content: Type.String(),
  ownerName: Type.String(),
  constructorName: Type.String(),
  issuedByName: Type.String(),
  /** There is a machine whose warranty begins with the hand-over. */
  hasAsset: Type.Boolean(),
  warrantyUntil: nullable(CivilDate),
  papers: Type.Array(oneOf(projectPapers)),
  milestones: Type.Array(Type.Object({ name: oneOf(projectMilestones), at: nullable(Instant) })),
  items: Type.Array(CountedItem),
  signatures: Type.Array(ProjectSignature),
  entries: Type.Array(ProjectEntry),
  issues: Type.Array(SiteIssue),
  nozzles: Type.Array(Nozzle),
  clocks: Type.Array(ClockView),
  allowances: Type.Array(Allowance),
});
export type Project = Static<typeof Project>;

/** Files that the author uploaded before. */
export const photoIds = Type.Optional(Type.Array(Id, { maxItems: 12, uniqueItems: true }));

export const IssueOrder = closed({
  title: Line,
  content: Paragraphs,
  startsAt: Instant,
  engineerId: Id,
  ownerName: Line,
  constructorName: Line,
});
