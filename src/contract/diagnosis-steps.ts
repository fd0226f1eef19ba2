import type { DiagnosisField } from './diagnosis-fields.ts';

interface StepSpec {
  /** Below `/service-requests/:id/`. */
  readonly path: string;
  readonly event: string;
  readonly summary: string;
  readonly fields: readonly DiagnosisField[];
  /** Without which it says nothing in any company. */
  readonly needs?: readonly DiagnosisField[];
  /** The fact that is true once a paper is attached. */
  readonly papers?: string;
  /** The step that it answers: one such has to be open. */
  readonly after?: string;
  /** Of every company; the others come up where the regulation names them. */
  readonly isUsual?: true;
}

/** What is written down about a case, by action. Whether it may be done, and what it must say, the regulation says. */
export const diagnosisSteps = {
  'remote_session.start': {
    path: 'remote-sessions',
    event: 'remote_session.started',
    summary: 'Begins a remote session, with the tool and who consented',
    fields: ['tool', 'consentedBy'],
    needs: ['tool', 'consentedBy'],
    isUsual: true,
  },
  'remote_session.end': {
    path: 'remote-sessions/end',
    event: 'remote_session.ended',
    summary: 'Ends a remote session: what was done, what was found, whether it is solved',
    fields: ['work', 'cause', 'remedy', 'isSolved'],
    needs: ['work', 'isSolved'],
    after: 'remote_session.start',
    isUsual: true,
  },
  'service_record.write': {
    path: 'service-records',
    event: 'service_record.written',
    summary: 'Writes the service record; which fields it needs depends on the kind of case',
    fields: [
      'softwareKind',
      'question',
      'handling',
      'reportName',
      'doubt',
      'analysis',
      'solution',
      'steps',
      'errorMessage',
    ],
    needs: ['handling'],
    isUsual: true,
  },
  'support_request.raise': {
    path: 'support-requests',
    event: 'support_request.raised',
    summary: 'Asks the next level for help',
    fields: ['helpQuestion'],
    needs: ['helpQuestion'],
    isUsual: true,
  },
  'support_request.take_over': {
    path: 'support-requests/take-over',
    event: 'support_request.taken_over',
    summary: 'Takes a question over that somebody could not answer',
    fields: [],
    after: 'support_request.raise',
    isUsual: true,
  },
  'support_request.answer': {
    path: 'support-requests/answer',
    event: 'support_request.answered',
    summary: 'Answers a question that somebody could not answer',
    fields: ['helpAnswer'],
    needs: ['helpAnswer'],
    after: 'support_request.raise',
    isUsual: true,
  },
  'question.leave_open': {
    path: 'open-questions',
    event: 'question.left_open',
    summary: 'Writes down that a question of the customer could not be answered on the spot',
    fields: ['helpQuestion'],
    needs: ['helpQuestion'],
  },
  'customer_data.request_clearing': {
    path: 'data-clearing/request',
    event: 'customer_data.clearing_requested',
    summary: 'Keeps the written application of the customer to clear data',
    fields: ['clearedData'],
    papers: 'data_clearing.application_attached',
  },
  'customer_data.clear': {
    path: 'data-clearing',
    event: 'customer_data.cleared',
    summary: 'Writes down which data were cleared, and with which tool',
    fields: ['clearedData', 'clearingTool'],
  },
  'admin_password.request_recovery': {
    path: 'password-recovery/request',
    event: 'admin_password.recovery_requested',
    summary: 'Keeps the written application of the customer for the administrator password',
    fields: [],
    papers: 'admin_password.application_attached',
  },
  'admin_password.recover': {
    path: 'password-recovery',
    event: 'admin_password.recovered',
    summary: 'Writes down who was told the password; the password itself is kept nowhere',
    fields: ['toldTo'],
  },
  'program_change.request': {
    path: 'program-changes',
    event: 'program_change.requested',
    summary: 'Keeps what the customer needs changed, or the steps and message of a bug',
    fields: ['softwareKind', 'need', 'steps', 'errorMessage', 'expectedAt'],
    needs: ['softwareKind'],
  },
  'program_change.start': {
    path: 'program-changes/start',
    event: 'program_change.started',
    summary: 'Sets to work on a program change',
    fields: [],
  },
  'program_change.register': {
    path: 'program-changes/register',
    event: 'program_change.registered',
    summary: 'Registers a program change with its sealed paper',
    fields: ['need', 'isNeedConfirmed'],
    papers: 'program_change.sealed',
  },
  'program_change.file': {
    path: 'program-changes/file',
    event: 'program_change.filed',
    summary: 'The paper of a program change is filed',
    fields: [],
  },
  'program_change.approve': {
    path: 'program-changes/approve',
    event: 'program_change.approved',
    summary: 'Gives the opinion on a program change and the expected completion',
    fields: ['opinion', 'expectedAt'],
  },
  'program_change.tell_customer': {
    path: 'program-changes/tell-customer',
    event: 'program_change.customer_told',
    summary: 'The customer was told when it is expected',
    fields: [],
  },
  'program_change.announce_delay': {
    path: 'program-changes/announce-delay',
    event: 'program_change.delay_announced',
    summary: 'The customer was told beforehand that it takes longer',
    fields: ['expectedAt'],
    needs: ['expectedAt'],
  },
  'program_change.develop': {
    path: 'program-changes/develop',
    event: 'program_change.developed',
    summary: 'A program change is developed',
    fields: [],
  },
  'program_change.test': {
    path: 'program-changes/test',
    event: 'program_change.tested',
    summary: 'Tests a developed program change',
    fields: ['isTestPassed'],
    needs: ['isTestPassed'],
  },
  'program_change.release': {
    path: 'program-changes/release',
    event: 'program_change.released',
    summary: 'The program of the customer was updated, with what the customer says of it',
    fields: ['customerOpinion'],
  },
  'repair_report.dispute': {
    path: 'disputes',
    event: 'repair_report.disputed',
    summary: 'Disputes what a repair was reported as',
    fields: [],
  },
  'repair_report.judge': {
    path: 'disputes/judge',
    event: 'repair_report.judged',
    summary: 'Judges a disputed repair and feeds back',
    fields: ['judgement'],
    after: 'repair_report.dispute',
  },
  'rework.finish': {
    path: 'rework',
    event: 'rework.done',
    summary: 'A repair was done over',
    fields: [],
  },
  'rework.inspect': {
    path: 'rework/inspect',
    event: 'rework.inspected',
    summary: 'Inspects what was done over',
    fields: ['isReworkPassed', 'reworkResult'],
    needs: ['isReworkPassed'],
    after: 'rework.finish',
  },
  'technical_judgement.ask': {
    path: 'technical-judgements',
    event: 'technical_judgement.asked',
    summary: 'Asks for a technical judgement',
    fields: [],
  },
  'technical_judgement.give': {
    path: 'technical-judgements/give',
    event: 'technical_judgement.given',
    summary: 'Gives a technical judgement',
    fields: ['technicalResult', 'isTakenOver'],
    after: 'technical_judgement.ask',
  },
  'review.ask': {
    path: 'reviews',
    event: 'review.asked',
    summary: 'Asks other departments to review a fault before the repair is planned',
    fields: ['reviewFault'],
  },
  'review.plan': {
    path: 'reviews/plan',
    event: 'review.planned',
    summary: 'Gives the plan that the review came to',
    fields: ['reviewFault', 'reviewers', 'reviewPlan'],
    after: 'review.ask',
  },
} as const satisfies Record<string, StepSpec>;

export type DiagnosisAction = keyof typeof diagnosisSteps;

export const diagnosisActions = Object.keys(diagnosisSteps) as DiagnosisAction[];

/** The step of an action, as those see it who treat all alike. */
export function stepOf(action: DiagnosisAction): StepSpec {
  return diagnosisSteps[action];
}
