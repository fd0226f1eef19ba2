import { roles } from '#contract/roles.ts';
import { ownVocabulary } from '#engine/own-vocabulary.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { accessVocabulary } from '#modules/access/vocabulary.ts';
import { accountVocabulary } from '#modules/account/vocabulary.ts';
import { appointmentVocabulary } from '#modules/appointment/vocabulary.ts';
import { arrivalVocabulary } from '#modules/arrival/vocabulary.ts';
import { assetVocabulary } from '#modules/asset/vocabulary.ts';
import { callbackVocabulary } from '#modules/callback/vocabulary.ts';
import { chargeVocabulary } from '#modules/charge/vocabulary.ts';
import { chatVocabulary } from '#modules/chat/vocabulary.ts';
import { checklistVocabulary } from '#modules/checklist/vocabulary.ts';
import { complaintVocabulary } from '#modules/complaint/vocabulary.ts';
import { conductVocabulary } from '#modules/conduct/vocabulary.ts';
import { customerVocabulary } from '#modules/customer/vocabulary.ts';
import { diagnosisVocabulary } from '#modules/diagnosis/vocabulary.ts';
import { dispatchVocabulary } from '#modules/dispatch/vocabulary.ts';
import { dutyVocabulary } from '#modules/duty/vocabulary.ts';
import { editionVocabulary } from '#modules/edition/vocabulary.ts';
import { entrustmentVocabulary } from '#modules/entrustment/vocabulary.ts';
import { expenseVocabulary } from '#modules/expense/vocabulary.ts';
import { fieldWorkVocabulary } from '#modules/field-work/vocabulary.ts';
import { formVocabulary } from '#modules/form/vocabulary.ts';
import { handlingVocabulary } from '#modules/handling/vocabulary.ts';
import { historyVocabulary } from '#modules/history/vocabulary.ts';
import { identificationVocabulary } from '#modules/identification/vocabulary.ts';
import { incidentVocabulary } from '#modules/incident/vocabulary.ts';
import { knowledgeVocabulary } from '#modules/knowledge/vocabulary.ts';
import { maintenanceVocabulary } from '#modules/maintenance/vocabulary.ts';
import { messageVocabulary } from '#modules/message/vocabulary.ts';
import { noticeVocabulary } from '#modules/notice/vocabulary.ts';
import { organisationVocabulary } from '#modules/organisation/vocabulary.ts';
import { priceListVocabulary } from '#modules/price-list/vocabulary.ts';
import { projectVocabulary } from '#modules/project/vocabulary.ts';
import { quoteVocabulary } from '#modules/quote/vocabulary.ts';
import { awaitedVocabulary } from '#modules/regulation/vocabulary.ts';
import { robotVocabulary } from '#modules/robot/vocabulary.ts';
import { serviceReportVocabulary } from '#modules/service-report/vocabulary.ts';
import { serviceRequestVocabulary } from '#modules/service-request/vocabulary.ts';
import { takeBackVocabulary } from '#modules/take-back/vocabulary.ts';
import { takeoverVocabulary } from '#modules/takeover/vocabulary.ts';
import { telephoneVocabulary } from '#modules/telephone/vocabulary.ts';
import { vanStockVocabulary } from '#modules/van-stock/vocabulary.ts';
import { warrantyVocabulary } from '#modules/warranty/vocabulary.ts';
import { webFormVocabulary } from '#modules/web-form/vocabulary.ts';
import { workOrderVocabulary } from '#modules/work-order/vocabulary.ts';

/** The awaited come first: what a module declares counts before what is awaited. */
const offered: readonly Partial<Vocabulary>[] = [
  ownVocabulary,
  awaitedVocabulary,
  organisationVocabulary,
  noticeVocabulary,
  accountVocabulary,
  customerVocabulary,
  assetVocabulary,
  serviceRequestVocabulary,
  workOrderVocabulary,
  vanStockVocabulary,
  fieldWorkVocabulary,
  identificationVocabulary,
  checklistVocabulary,
  expenseVocabulary,
  incidentVocabulary,
  takeBackVocabulary,
  handlingVocabulary,
  accessVocabulary,
  warrantyVocabulary,
  chargeVocabulary,
  priceListVocabulary,
  quoteVocabulary,
  dispatchVocabulary,
  entrustmentVocabulary,
  appointmentVocabulary,
  arrivalVocabulary,
  maintenanceVocabulary,
  diagnosisVocabulary,
  knowledgeVocabulary,
  serviceReportVocabulary,
  callbackVocabulary,
  complaintVocabulary,
  messageVocabulary,
  robotVocabulary,
  webFormVocabulary,
  telephoneVocabulary,
  chatVocabulary,
  conductVocabulary,
  dutyVocabulary,
  formVocabulary,
  historyVocabulary,
  takeoverVocabulary,
  projectVocabulary,
  editionVocabulary,
];

/** Everything that clauses may name: what the modules offer, and the roles. */
export const vocabulary: Vocabulary = {
  actions: Object.assign({}, ...offered.map(part => part.actions)),
  events: Object.assign({}, ...offered.map(part => part.events)),
  facts: Object.assign({}, ...offered.map(part => part.facts)),
  roles,
};
