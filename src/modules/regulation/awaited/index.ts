import type { Vocabulary } from '#engine/vocabulary.ts';
import { agreementWords } from './agreement.ts';
import { appraisalWords } from './appraisal.ts';
import { assistanceWords } from './assistance.ts';
import { attendanceWords } from './attendance.ts';
import { campaignWords } from './campaign.ts';
import { conductWords } from './conduct.ts';
import { conductSurveyWords } from './conduct-survey.ts';
import { contractWords } from './contract.ts';
import { coordinationWords } from './coordination.ts';
import { counterWords } from './counter.ts';
import { counterServiceWords } from './counter-service.ts';
import { customerCareWords } from './customer-care.ts';
import { customerFileWords } from './customer-file.ts';
import { customerHistoryWords } from './customer-history.ts';
import { disciplineWords } from './discipline.ts';
import { dispatchRuleWords } from './dispatch-rule.ts';
import { exchangeWords } from './exchange.ts';
import { expenseWords } from './expense.ts';
import { expenseClaimWords } from './expense-claim.ts';
import { followUpPlanWords } from './follow-up-plan.ts';
import { improvementWords } from './improvement.ts';
import { intakeWords } from './intake.ts';
import { invoiceWords } from './invoice.ts';
import { leaveWords } from './leave.ts';
import { meetingWords } from './meeting.ts';
import { meetingSeriesWords } from './meeting-series.ts';
import { meterBillingWords } from './meter-billing.ts';
import { onSiteWords } from './on-site.ts';
import { partPlanWords } from './part-plan.ts';
import { periodReportWords } from './period-report.ts';
import { personnelWords } from './personnel.ts';
import { preSalesWords } from './pre-sales.ts';
import { qualityCaseWords } from './quality-case.ts';
import { quoteWords } from './quote.ts';
import { reachabilityWords } from './reachability.ts';
import { renewalWords } from './renewal.ts';
import { sanctionSlipWords } from './sanction-slip.ts';
import { secrecyWords } from './secrecy.ts';
import { serviceCentreWords } from './service-centre.ts';
import { serviceStatisticsWords } from './service-statistics.ts';
import { skillWords } from './skill.ts';
import { softwareSupportWords } from './software-support.ts';
import { stockWords } from './stock.ts';
import { surveyWords } from './survey.ts';
import { toolWords } from './tool.ts';
import { trainingWords } from './training.ts';
import { trainingPlanWords } from './training-plan.ts';

/** What clauses name and no part of the product offers yet, by the capability that will. */
export const awaitedWords: readonly Partial<Vocabulary>[] = [
  serviceCentreWords,
  customerHistoryWords,
  conductSurveyWords,
  meetingSeriesWords,
  trainingPlanWords,
  reachabilityWords,
  coordinationWords,
  serviceStatisticsWords,
  partPlanWords,
  customerCareWords,
  campaignWords,
  skillWords,
  quoteWords,
  qualityCaseWords,
  preSalesWords,
  onSiteWords,
  expenseClaimWords,
  dispatchRuleWords,
  agreementWords,
  counterServiceWords,
  renewalWords,
  softwareSupportWords,
  followUpPlanWords,
  sanctionSlipWords,
  assistanceWords,
  periodReportWords,
  expenseWords,
  invoiceWords,
  contractWords,
  personnelWords,
  exchangeWords,
  customerFileWords,
  intakeWords,
  toolWords,
  improvementWords,
  conductWords,
  surveyWords,
  secrecyWords,
  stockWords,
  meetingWords,
  trainingWords,
  appraisalWords,
  disciplineWords,
  meterBillingWords,
  leaveWords,
  counterWords,
  attendanceWords,
];
