import Type from 'typebox';
import { endpoint } from './endpoint.ts';
import {
  CountedItem,
  IssueOrder,
  Project,
  ProjectRow,
  photoIds,
  projectPapers,
  projectParties,
  projectStates,
  siteIssueParties,
} from './project-shape.ts';
import {
  CivilDate,
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  Override,
  oneOf,
  Paragraphs,
  page,
} from './shape.ts';

/** Commands from a phone carry the time of the device: they may arrive later. */
const onSite = { happenedAt: Type.Optional(Instant), override: Type.Optional(Override) };
const Done = Type.Object({ id: Id, state: Type.String() });

interface Step {
  readonly path: string;
  readonly action: string;
  readonly summary: string;
}

function step<B extends Parameters<typeof closed>[0]>({ path, action, summary }: Step, body: B) {
  return endpoint({
    method: 'POST',
    path,
    action,
    summary,
    params: IdParams,
    body: closed({ ...body, ...onSite }),
    reply: Done,
  });
}

const ofProject = <B extends Parameters<typeof closed>[0]>(
  verb: string,
  action: string,
  summary: string,
  body: B,
) => step({ path: `/projects/:id/${verb}`, action, summary }, body);

const ofIssue = <B extends Parameters<typeof closed>[0]>(
  verb: string,
  action: string,
  summary: string,
  body: B,
) => step({ path: `/site-issues/:id/${verb}`, action, summary }, body);

const signing = {
  party: oneOf(projectParties),
  signedByName: Line,
  /** PNG of the strokes as a data URL. */
  signature: Type.String({ pattern: '^data:image/png;base64,', maxLength: 400_000 }),
  strokes: Type.Integer({ minimum: 1, maximum: 10_000 }),
};
const millimetres = Type.Number({ minimum: -1_000, maximum: 1_000 });

/** Projects of installation, in the order in which they run. */
export const projectEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/projects',
    action: 'project.read',
    summary: 'Projects of installation, the newest first',
    query: closed({
      state: Type.Optional(oneOf(projectStates)),
      requestId: Type.Optional(Id),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(ProjectRow),
  }),
  read: endpoint({
    method: 'GET',
    path: '/projects/:id',
    action: 'project.read',
    summary: 'A project with its papers, count, defects, log, signatures and clocks',
    params: IdParams,
    reply: Project,
  }),
  issueOrder: endpoint({
    method: 'POST',
    path: '/service-requests/:id/projects',
    action: 'service_order.issue',
    summary: 'Issues the service order with which a project of installation begins',
    params: IdParams,
    body: closed({ ...IssueOrder.properties, ...onSite }),
    reply: Type.Object({ id: Id, projectNo: Type.String(), state: Type.String() }),
  }),
  confirmPapers: ofProject(
    'document-pack',
    'document_pack.confirm',
    'Confirms that the documents are ready',
    {
      papers: Type.Array(oneOf(projectPapers), { uniqueItems: true, maxItems: projectPapers.length }),
    },
  ),
  fileBriefing: ofProject('briefing', 'technical_briefing.file', 'Files the technical briefing', {
    outline: Paragraphs,
    guidingPlan: Type.Optional(Paragraphs),
  }),
  holdCount: ofProject('count', 'site_count.hold', 'Writes down what was counted on site', {
    items: Type.Array(CountedItem, { minItems: 1, maxItems: 500 }),
  }),
  signCount: ofProject(
    'count/sign',
    'site_count.sign',
    'Takes the signature of one of the three parties',
    signing,
  ),
  handOverCount: ofProject(
    'count/hand-over',
    'site_count.hand_over',
    'Hands the counted equipment over to the construction unit',
    {},
  ),
  checkFoundation: ofProject('foundation', 'foundation.check', 'Writes the check of the foundation down', {
    areDimensionsFit: Type.Optional(Type.Boolean()),
    isSurfaceSound: Type.Optional(Type.Boolean()),
    note: Type.Optional(Paragraphs),
  }),
  checkShims: ofProject('shims', 'shims.check', 'Writes the check of the shims down', {
    meetsCode: Type.Boolean(),
    note: Type.Optional(Paragraphs),
  }),
  checkAlignment: ofProject('alignment', 'alignment.check', 'Writes the alignment down; in millimetres', {
    measuredMillimetres: millimetres,
    toleranceMillimetres: Type.Number({ minimum: 0, maximum: 1_000 }),
    engineerName: Line,
    constructorName: Type.Optional(Line),
  }),
  connectNozzle: ofProject('nozzles', 'nozzle.connect', 'Begins to connect a pipe; never two together', {
    name: Line,
  }),
  finishNozzle: ofProject('nozzles/finish', 'nozzle.finish', 'The pipe is connected', { name: Line }),
  logDay: ofProject('days', 'project.log_day', 'Writes the log of a day', {
    onDay: CivilDate,
    work: Paragraphs,
    measurements: Type.Optional(Paragraphs),
    problems: Type.Optional(Paragraphs),
    photoIds,
  }),
  runTrial: ofProject('trial', 'project.run_trial', 'Writes down how the trial run went', {
    result: Paragraphs,
    isPassed: Type.Boolean(),
  }),
  trainCustomer: ofProject('training', 'project.train_customer', 'Writes down whom we trained in what', {
    topics: Paragraphs,
    trainees: Line,
  }),
  sign: ofProject('sign', 'project.sign', 'Takes the signature of a party under the acceptance', signing),
  accept: ofProject('accept', 'project.accept', 'The work is accepted', { result: Paragraphs }),
  handOver: ofProject('hand-over', 'project.hand_over', 'Hands over to after-sales: the warranty begins', {
    warrantyUntil: Type.Optional(nullable(CivilDate)),
  }),
  findIssue: ofProject(
    'issues',
    'site_issue.find',
    'Writes a defect down, with who is to mend it until when',
    {
      problem: Paragraphs,
      party: oneOf(siteIssueParties),
      dueOn: CivilDate,
      photoIds,
    },
  ),
  notifyIssue: ofIssue('notify', 'site_issue.notify', 'Says who was told of the defect in writing', {
    toldContractor: Type.Boolean(),
    toldOwner: Type.Boolean(),
    toldDepartment: Type.Boolean(),
  }),
  receiveRectification: ofIssue('rectification', 'rectification.receive', 'Keeps the written measures', {
    measures: Paragraphs,
  }),
  checkRectification: ofIssue('check', 'rectification.check', 'Says whether the defect is mended', {
    isMended: Type.Boolean(),
    note: Type.Optional(Line),
  }),
  closeIssue: ofIssue('close', 'site_issue.close', 'Closes a defect that was mended', {}),
};
