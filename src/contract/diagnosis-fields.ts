/** What a software case is about; which record it needs is said by the regulation (S3.SOFT.21 to S3.SOFT.26). */
export const softwareKinds = [
  'question',
  'report',
  'bug',
  'data_clearing',
  'admin_password',
  'program_change',
] as const;
export type SoftwareKind = (typeof softwareKinds)[number];

/** How a field is filled in. */
export type DiagnosisInput = 'line' | 'text' | 'yes_no' | 'instant' | 'software_kind';

interface FieldSpec {
  readonly as: DiagnosisInput;
  /** What clauses call it. */
  readonly fact: string;
}

/** Everything that is written down about a case beside its repair. */
export const diagnosisFields = {
  softwareKind: { as: 'software_kind', fact: 'software_case.kind' },
  question: { as: 'text', fact: 'software_case.question' },
  handling: { as: 'text', fact: 'software_case.handling' },
  reportName: { as: 'line', fact: 'software_case.report_name' },
  doubt: { as: 'text', fact: 'software_case.doubt' },
  analysis: { as: 'text', fact: 'software_case.analysis' },
  solution: { as: 'text', fact: 'software_case.solution' },
  steps: { as: 'text', fact: 'software_case.steps' },
  errorMessage: { as: 'text', fact: 'software_case.error_message' },
  tool: { as: 'line', fact: 'remote.tool' },
  consentedBy: { as: 'line', fact: 'remote.consented_by' },
  work: { as: 'text', fact: 'remote.work' },
  cause: { as: 'text', fact: 'remote.cause' },
  remedy: { as: 'text', fact: 'remote.solution' },
  isSolved: { as: 'yes_no', fact: 'remote.solved' },
  clearedData: { as: 'text', fact: 'data_clearing.data' },
  clearingTool: { as: 'line', fact: 'data_clearing.tool' },
  toldTo: { as: 'line', fact: 'admin_password.told_to' },
  need: { as: 'text', fact: 'program_change.need' },
  isNeedConfirmed: { as: 'yes_no', fact: 'program_change.need_confirmed' },
  opinion: { as: 'text', fact: 'program_change.opinion' },
  expectedAt: { as: 'instant', fact: 'program_change.expected_at' },
  isTestPassed: { as: 'yes_no', fact: 'program_change.test_passed' },
  customerOpinion: { as: 'text', fact: 'program_change.customer_opinion' },
  judgement: { as: 'text', fact: 'repair_report.judgement' },
  isReworkPassed: { as: 'yes_no', fact: 'rework.passed' },
  reworkResult: { as: 'text', fact: 'rework.result' },
  technicalResult: { as: 'text', fact: 'technical_judgement.result' },
  isTakenOver: { as: 'yes_no', fact: 'technical_judgement.taken_over' },
  reviewFault: { as: 'text', fact: 'review.fault' },
  reviewers: { as: 'line', fact: 'review.reviewers' },
  reviewPlan: { as: 'text', fact: 'review.plan' },
  helpQuestion: { as: 'text', fact: 'support_request.question' },
  helpAnswer: { as: 'text', fact: 'support_request.answer' },
} as const satisfies Record<string, FieldSpec>;

export type DiagnosisField = keyof typeof diagnosisFields;
