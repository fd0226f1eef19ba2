import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

// Made from the migrations by `npm run schema`.

/** Read as what was written. An array must be written as its JSON text: pg takes it for an array of PostgreSQL. */
export type Json = ColumnType<unknown, object | string, object | string>;
export type StandardJson = ColumnType<unknown, object | string | undefined, object | string>;

export interface AbsenceTable {
  id: string;
  personId: string;
  fromAt: Temporal.Instant;
  toAt: Temporal.Instant;
  reason: string;
  note: string | null;
  addedByName: string;
}

export interface AccessReviewTable {
  id: string;
  branchId: string;
  fromOn: string;
  untilOn: string;
  findings: string;
  leakFound: boolean;
  reviewedByName: string;
  reviewedAt: Temporal.Instant;
}

export interface AccountTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  username: string | null;
  displayUsername: string | null;
  twoFactorEnabled: Generated<boolean>;
  createdAt: Generated<Temporal.Instant>;
  updatedAt: Generated<Temporal.Instant>;
}

export interface AccountApiKeyTable {
  id: string;
  configId: Generated<string>;
  name: string | null;
  start: string | null;
  prefix: string | null;
  key: string;
  referenceId: string;
  enabled: Generated<boolean>;
  expiresAt: Temporal.Instant | null;
  lastRequest: Temporal.Instant | null;
  remaining: number | null;
  refillInterval: number | null;
  refillAmount: number | null;
  lastRefillAt: Temporal.Instant | null;
  rateLimitEnabled: Generated<boolean>;
  rateLimitTimeWindow: number | null;
  rateLimitMax: number | null;
  requestCount: Generated<number>;
  permissions: string | null;
  metadata: string | null;
  createdAt: Generated<Temporal.Instant>;
  updatedAt: Generated<Temporal.Instant>;
}

export interface AccountCredentialTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Temporal.Instant | null;
  refreshTokenExpiresAt: Temporal.Instant | null;
  scope: string | null;
  password: string | null;
  createdAt: Generated<Temporal.Instant>;
  updatedAt: Generated<Temporal.Instant>;
}

export interface AccountPasskeyTable {
  id: string;
  name: string | null;
  publicKey: string;
  userId: string;
  credentialId: string;
  counter: number;
  deviceType: string;
  backedUp: boolean;
  transports: string | null;
  aaguid: string | null;
  createdAt: Generated<Temporal.Instant>;
}

export interface AccountSecondFactorTable {
  id: string;
  secret: string;
  backupCodes: string;
  userId: string;
  verified: boolean | null;
  failedVerificationCount: number | null;
  lockedUntil: Temporal.Instant | null;
}

export interface AccountSessionTable {
  id: string;
  token: string;
  userId: string;
  expiresAt: Temporal.Instant;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Generated<Temporal.Instant>;
  updatedAt: Temporal.Instant;
}

export interface AccountVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Temporal.Instant;
  createdAt: Generated<Temporal.Instant>;
  updatedAt: Generated<Temporal.Instant>;
}

export interface AdvanceSettlementTable {
  id: string;
  formId: string;
  claimId: string | null;
  amountFen: number;
  at: Temporal.Instant;
  byName: string;
}

export interface AppointmentOfferTable {
  id: string;
  orderId: string;
  state: string;
  offeredAt: Temporal.Instant;
  offeredByName: string;
  expiresAt: Temporal.Instant;
}

export interface AppointmentWishTable {
  id: string;
  orderId: string;
  at: Temporal.Instant;
  text: string;
}

export interface ArticleTable {
  id: string;
  kind: string;
  state: string;
  title: string;
  body: string;
  productLine: string | null;
  model: string | null;
  faultClass: string | null;
  isPublic: boolean;
  requestId: string | null;
  version: Generated<number>;
  authorId: string | null;
  authorName: string;
  changedAt: Temporal.Instant;
  returnedReason: string | null;
  reviewedByName: string | null;
  publishedAt: Temporal.Instant | null;
  validUntil: string | null;
  outdatedAt: Temporal.Instant | null;
  outdatedReason: string | null;
  search: Generated<string>;
}

export interface ArticleFileTable {
  articleId: string;
  fileId: string;
}

export interface ArticleUseTable {
  articleId: string;
  requestId: string;
  isHelpful: boolean;
  at: Temporal.Instant;
  byName: string;
}

export interface ArticleVersionTable {
  articleId: string;
  version: number;
  title: string;
  body: string;
  authorName: string;
  reviewedByName: string;
  publishedAt: Temporal.Instant;
}

export interface AssetTable {
  id: string;
  customerId: string;
  siteId: string;
  serialNo: string;
  vehicleNo: string | null;
  productLine: string;
  model: string;
  soldOn: string | null;
  warrantyUntil: string | null;
  soldByAgent: boolean;
  createdAt: Generated<Temporal.Instant>;
  serialSearch: GeneratedAlways<string>;
  vehicleSearch: GeneratedAlways<string | null>;
  isOwnProduct: Generated<boolean>;
}

export interface AssignmentTable {
  id: string;
  orderId: string;
  engineerId: string;
  leaderId: string | null;
  isInTurn: boolean;
  reason: string | null;
  assignedAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  appointment: string | null;
  isMember: Generated<boolean>;
}

export interface BacktestTable {
  id: string;
  draftId: string;
  files: Json;
  state: string;
  progress: Generated<number>;
  askedByName: string;
  askedAt: Temporal.Instant;
  fromDay: string | null;
  toDay: string | null;
  branchId: string | null;
  productLine: string | null;
  result: Json | null;
}

export interface BacktestChangeTable {
  backtestId: string;
  place: number;
  subjectId: string;
  occasion: string;
  clause: string;
  before: string | null;
  after: string | null;
}

export interface BranchTable {
  id: string;
  code: string;
  name: string;
  zone: string;
  adcode: string;
  lng: number;
  lat: number;
  calendar: string;
  kind: Generated<string>;
}

export interface CalendarTable {
  name: string;
  spec: Json;
}

export interface CallbackTable {
  id: string;
  requestId: string;
  orderId: string | null;
  branchId: string;
  state: string;
  serviceAt: Temporal.Instant;
  attempts: Generated<number>;
  result: string | null;
  attitude: number | null;
  skill: number | null;
  outcome: number | null;
  isSatisfied: boolean | null;
  text: string | null;
  recordedAt: Temporal.Instant | null;
  recordedByName: string | null;
}

export interface CallbackAttemptTable {
  id: string;
  callbackId: string;
  at: Temporal.Instant;
  result: string;
  callerName: string;
}

export interface CannedAnswerTable {
  id: string;
  ownerId: string;
  isShared: boolean;
  title: string;
  body: string;
  changedAt: Temporal.Instant;
}

export interface CashAdvanceTable {
  formId: string;
  personId: string;
  branchId: string;
  requestId: string | null;
  amountFen: number;
  approvedAt: Temporal.Instant;
  paidAt: Temporal.Instant | null;
  paidByName: string | null;
}

export interface ChargeTable {
  requestId: string;
  edition: string;
  workedOut: Json;
  workedOutAt: Temporal.Instant;
  decided: Json | null;
  asks: string | null;
  partsPercent: number;
  clause: GeneratedAlways<string | null>;
  control: GeneratedAlways<number | null>;
}

export interface ChatMessageTable {
  id: string;
  requestId: string;
  at: Temporal.Instant;
  authorName: string;
  text: string | null;
  fileId: string | null;
}

export interface CheckInTable {
  id: string;
  orderId: string;
  at: Temporal.Instant;
  outcome: string;
  reason: string | null;
  lng: number | null;
  lat: number | null;
  accuracyMetres: number | null;
  distanceMetres: number | null;
}

export interface ChecklistTable {
  id: string;
  listId: string;
  version: number;
  title: string;
  step: string;
  kind: string | null;
  productLine: string | null;
  model: string | null;
  items: Json;
  publishedAt: Temporal.Instant;
  publishedByName: string;
  endedAt: Temporal.Instant | null;
}

export interface ChecklistAnswerTable {
  id: string;
  orderId: string;
  checklistId: string;
  answers: Json;
  at: Temporal.Instant;
  answeredByName: string;
}

export interface ClockTable {
  subjectId: string;
  id: string;
  clause: string;
  control: number;
  edition: string;
  branchId: string | null;
  status: string;
  startedAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  warnAt: Temporal.Instant | null;
  stoppedAt: Temporal.Instant | null;
  noticedAt: Temporal.Instant | null;
  personId: string | null;
  tier: string | null;
  warningsLeft: Generated<number>;
  pauses: Json | null;
  pausedFrom: Temporal.Instant | null;
  pausedTo: Temporal.Instant | null;
  excused: Generated<boolean>;
}

export interface CompanyTable {
  id: Generated<boolean>;
  name: string;
  locale: string;
  zone: string;
  settings: StandardJson;
  createdAt: Generated<Temporal.Instant>;
}

export interface ComplaintTable {
  id: string;
  complaintNo: string;
  requestId: string;
  orderId: string | null;
  branchId: string;
  state: string;
  source: string;
  text: string;
  isByService: boolean | null;
  finding: string | null;
  measure: string | null;
  openedAt: Temporal.Instant;
  verifiedAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  cause: string | null;
}

export interface ConductCaseTable {
  id: string;
  conductNo: string;
  kind: string;
  clause: string;
  control: number;
  edition: string;
  findingId: string;
  originId: string | null;
  requestId: string | null;
  personId: string | null;
  branchId: string | null;
  reportedByName: string | null;
  cause: string | null;
  text: string | null;
  finding: Json;
  bases: StandardJson;
  course: Json | null;
  status: string;
  fen: number | null;
  foundAt: Temporal.Instant;
  dueAt: Temporal.Instant | null;
  expiresAt: Temporal.Instant | null;
  settledMonth: string | null;
  lookAt: Temporal.Instant | null;
}

export interface ConsentTable {
  id: string;
  orderId: string;
  at: Temporal.Instant;
  plan: string;
  amountFen: number;
  isGranted: boolean;
  quoteId: string | null;
}

export interface ContactTable {
  id: string;
  customerId: string;
  name: string;
  phone: string;
  nameSearch: string;
  nameGrams: string[];
  pinyin: string;
  initials: string;
  isMain: boolean;
  phoneDigits: GeneratedAlways<string>;
  phoneReversed: GeneratedAlways<string>;
}

export interface CounterTable {
  name: string;
  day: string;
  value: number;
}

export interface CustomerTable {
  id: string;
  customerNo: string;
  name: string;
  kind: string;
  tier: string;
  agentId: string | null;
  createdAt: Generated<Temporal.Instant>;
  nameSearch: string;
  nameGrams: string[];
  pinyin: string;
  initials: string;
  decisionMaker: string | null;
}

export interface DiagnosisEntryTable {
  id: string;
  requestId: string;
  action: string;
  at: Temporal.Instant;
  byId: string | null;
  byName: string;
  content: Json;
  note: string | null;
}

export interface DiagnosisFileTable {
  entryId: string;
  fileId: string;
}

export interface DirectMailTable {
  id: string;
  address: string;
  sealed: string;
  goodUntil: Temporal.Instant;
  attempts: Generated<number>;
  nextTryAt: Temporal.Instant;
}

export interface DisclosureTable {
  readerId: string;
  subjectId: string;
  place: string;
  shownOn: string;
  customerId: string;
  readerName: string;
  shownAt: Temporal.Instant;
}

export interface DutyTable {
  id: string;
  duty: string;
  clause: string;
  control: number;
  edition: string;
  holder: string;
  branchId: string;
  ofKind: string;
  ofId: string;
  personId: string | null;
  period: string;
  state: string;
  openedAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  settledAt: Temporal.Instant | null;
  settledBy: string | null;
  settledByName: string | null;
  text: string | null;
  fileId: string | null;
  formId: string | null;
  escalatedAt: Temporal.Instant | null;
}

export interface DutyDelegationTable {
  id: string;
  personId: string;
  toId: string;
  fromOn: string;
  untilOn: string;
  reason: string;
  delegatedByName: string;
  endedAt: Temporal.Instant | null;
}

export interface DutyRoundTable {
  isOnly: Generated<boolean>;
  lookedUntil: Temporal.Instant;
}

export interface EditionDecisionTable {
  draftId: string;
  round: number;
  step: number;
  role: string;
  personId: string | null;
  personName: string;
  outcome: string;
  comment: string;
  decidedAt: Temporal.Instant;
  backtestId: string | null;
}

export interface EditionDraftTable {
  id: string;
  base: string;
  editionId: string | null;
  pack: string;
  version: string;
  files: Json;
  note: string;
  state: string;
  authorId: string | null;
  authorName: string;
  chain: Generated<string[]>;
  step: Generated<number>;
  round: Generated<number>;
  inForceFrom: string | null;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
}

export interface EditionReadingTable {
  edition: string;
  personId: string;
  confirmedAt: Temporal.Instant;
}

export interface EntrustmentTable {
  id: string;
  orderId: string;
  outletId: string;
  state: string;
  handedAt: Temporal.Instant;
  handedByName: string;
  answeredAt: Temporal.Instant | null;
  answeredByName: string | null;
  reason: string | null;
  answerDueAt: Temporal.Instant | null;
}

export interface EventTable {
  subjectId: string;
  seq: number;
  id: string;
  type: string;
  at: Temporal.Instant;
  recordedAt: Temporal.Instant;
  actorId: string | null;
  actorName: string;
  actorRoles: string[];
  onBehalfOf: string | null;
  source: string;
  action: string | null;
  proposed: Json;
  overridden: string[];
  overrideReason: string | null;
  edition: string | null;
  data: Json;
  facts: Json;
  prevHash: Buffer;
  hash: Buffer;
  overrideGrounds: Json | null;
}

export interface ExpectedArrivalTable {
  orderId: string;
  departedAt: Temporal.Instant;
  expectedAt: Temporal.Instant;
  delayedAt: Temporal.Instant | null;
  reason: string | null;
}

export interface ExpenseTable {
  id: string;
  orderId: string;
  personId: string;
  kind: string;
  amountFen: number;
  spentOn: string;
  place: string | null;
  note: string | null;
  fileId: string | null;
  recordedAt: Temporal.Instant;
  claimId: string | null;
  removedAt: Temporal.Instant | null;
}

export interface ExpenseClaimTable {
  id: string;
  orderId: string;
  branchId: string;
  personId: string;
  state: string;
  travellerUnit: string;
  place: string;
  amountFen: number;
  placeMatches: boolean;
  submittedAt: Temporal.Instant;
  isSound: boolean | null;
  note: string | null;
  auditedAt: Temporal.Instant | null;
  auditedByName: string | null;
  reimbursedAt: Temporal.Instant | null;
  reimbursedByName: string | null;
}

export interface FaultWalkTable {
  id: string;
  requestId: string;
  articleId: string;
  version: number;
  at: Temporal.Instant;
  byName: string;
  path: Json;
  result: Json | null;
}

export interface FieldCommandTable {
  account: string;
  key: string;
  id: string;
  personId: string | null;
  personName: string;
  call: string;
  orderId: string | null;
  deviceAt: Temporal.Instant;
  offsetMs: number;
  happenedAt: Temporal.Instant;
  doubt: string | null;
  receivedAt: Temporal.Instant;
  outcome: Generated<string>;
  reply: Json | null;
  conflict: string | null;
  input: Json | null;
  settledAt: Temporal.Instant | null;
  settledByName: string | null;
  settlement: string | null;
}

export interface FigureTable {
  grain: string;
  period: string;
  clause: string;
  control: number;
  measure: string;
  branchId: string | null;
  tier: string | null;
  amount: number;
}

export interface FigureChangeTable {
  clause: string;
  control: number;
  measure: string;
  day: string;
  branchId: string | null;
  tier: string | null;
  amount: number;
}

export interface FileTable {
  id: string;
  sha256: string;
  name: string;
  mediaType: string;
  bytes: number;
  createdAt: Generated<Temporal.Instant>;
  createdBy: string;
  uploadKey: string | null;
}

export interface FormTable {
  id: string;
  formNo: string;
  form: string;
  edition: string;
  title: Json;
  state: string;
  outcome: string | null;
  version: Generated<number>;
  content: Json;
  summary: Json;
  applicantId: string;
  applicantName: string;
  branchId: string;
  requestId: string | null;
  readerRoles: string[];
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
  submittedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  keep: string | null;
  keepUntil: string | null;
  dueAt: Temporal.Instant | null;
  dueClause: string | null;
  riskAt: Temporal.Instant | null;
  search: string;
}

export interface FormAskedTable {
  formId: string;
  personId: string;
}

export interface FormCourseTable {
  formId: string;
  version: number;
  approval: string;
  position: number;
  course: Json;
}

export interface FormDelegationTable {
  id: string;
  formId: string;
  version: number;
  fromPersonId: string;
  toPersonId: string;
  reason: string;
  at: Temporal.Instant;
}

export interface FormFileTable {
  formId: string;
  fileId: string;
}

export interface FormPendingTable {
  formId: string;
  personId: string;
  forPersonId: string;
  approval: string;
}

export interface FormSignatureTable {
  formId: string;
  version: number;
  role: string;
  signedBy: string | null;
  signedByName: string;
  fileId: string;
  strokes: number;
  signedAt: Temporal.Instant;
}

export interface FormVersionTable {
  formId: string;
  version: number;
  content: Json;
  submittedAt: Temporal.Instant;
  submittedByName: string;
}

export interface HandlingTable {
  id: string;
  requestId: string;
  kind: string;
  content: Json;
  text: string | null;
  toId: string | null;
  recordedByName: string;
  happenedAt: Temporal.Instant;
  recordedAt: Temporal.Instant;
}

export interface HistoryCaseTable {
  setName: string;
  caseId: string;
  subjectId: string;
  verdict: string | null;
}

export interface HistoryRowTable {
  setName: string;
  hash: string;
}

export interface HistorySetTable {
  name: string;
  edition: string;
  pack: string;
  regulation: string;
  calendar: Json;
  branchId: string;
  customerId: string;
  siteId: string;
  createdAt: Generated<Temporal.Instant>;
}

export interface IdempotencyKeyTable {
  key: string;
  actor: string;
  requestHash: string;
  status: number;
  response: Json | null;
  createdAt: Generated<Temporal.Instant>;
}

export interface IncidentTable {
  id: string;
  requestId: string;
  orderId: string;
  branchId: string;
  situation: string;
  text: string | null;
  happenedAt: Temporal.Instant;
  reportedAt: Temporal.Instant;
  reportedByName: string;
  lng: number | null;
  lat: number | null;
  takenOverAt: Temporal.Instant | null;
  takenOverByName: string | null;
  measure: string | null;
  explainedAt: Temporal.Instant | null;
  outcome: string | null;
}

export interface LikelyPartTable {
  orderId: string;
  partNo: string;
  name: string;
  quantity: number;
}

export interface MachineIdentificationTable {
  id: string;
  orderId: string;
  assetId: string;
  serialNo: string;
  by: string;
  isAnother: boolean;
  at: Temporal.Instant;
  identifiedByName: string;
}

export interface MailboxTable {
  id: Generated<boolean>;
  address: string;
  displayName: string;
  isOn: boolean;
  acknowledges: boolean;
  imap: Json;
  smtp: Json;
  imapPassword: string;
  smtpPassword: string;
  uidValidity: number | null;
  lastUid: Generated<number>;
  fetchedAt: Temporal.Instant | null;
  fault: string | null;
  heldUntil: Generated<Temporal.Instant>;
}

export interface MaintenancePlanTable {
  id: string;
  assetId: string;
  branchId: string;
  title: string;
  task: string;
  requiredSkill: string | null;
  crewSize: number;
  startsAt: string;
  zone: string;
  rule: string;
  minutes: number;
  leadDays: number;
  state: string;
  nextAt: Temporal.Instant | null;
  addedByName: string;
  addedAt: Temporal.Instant;
}

export interface MaintenanceVisitTable {
  planId: string;
  at: Temporal.Instant;
  requestId: string | null;
  orderId: string | null;
  refusals: Json | null;
  madeAt: Temporal.Instant;
}

export interface MapTilesTable {
  id: Generated<boolean>;
  urlTemplate: string;
  origin: string;
  attribution: string;
  datum: string;
  maxZoom: number;
}

export interface MessageTable {
  id: string;
  direction: string;
  state: string;
  reason: string | null;
  digest: string | null;
  messageId: string | null;
  requestId: string | null;
  proposals: StandardJson;
  fromAddress: string;
  fromName: string;
  toAddresses: Generated<string[]>;
  ccAddresses: Generated<string[]>;
  subject: string;
  topic: string;
  text: string;
  quoted: string | null;
  automatic: string | null;
  at: Temporal.Instant;
  raw: Buffer | null;
  rawBytes: Generated<number>;
  attempts: Generated<number>;
  nextTryAt: Temporal.Instant | null;
  sentAt: Temporal.Instant | null;
  fault: string | null;
  settledAt: Temporal.Instant | null;
  settledByName: string | null;
  channel: Generated<string>;
  groupCustomerId: string | null;
}

export interface MessageEnclosureTable {
  id: string;
  messageId: string;
  place: number;
  name: string;
  bytes: number;
  fileId: string | null;
  refusal: string | null;
}

export interface MessageReferenceTable {
  messageId: string;
  place: number;
  reference: string;
}

export interface MessageSenderTable {
  address: string;
  customerId: string;
  contactId: string | null;
  siteId: string | null;
  toldByName: string;
  toldAt: Temporal.Instant;
}

export interface MigrationTable {
  name: string;
  sha256: string;
  appliedAt: Generated<Temporal.Instant>;
}

export interface MissingPartsTable {
  id: string;
  orderId: string;
  parts: string;
  toldAt: Temporal.Instant;
  toldByName: string;
  nextVisitAt: Temporal.Instant | null;
}

export interface NoticeTable {
  id: string;
  personId: string;
  topic: string;
  subjectId: string;
  clockId: string | null;
  clause: string | null;
  dueAt: Temporal.Instant | null;
  toldAt: Temporal.Instant;
  readAt: Temporal.Instant | null;
  named: string | null;
  heldUntil: Temporal.Instant | null;
}

export interface OfferedWindowTable {
  offerId: string;
  fromAt: Temporal.Instant;
  toAt: Temporal.Instant;
}

export interface OutboxTable {
  id: GeneratedAlways<number>;
  topic: string;
  payload: Json;
  createdAt: Generated<Temporal.Instant>;
  dispatchedAt: Temporal.Instant | null;
}

export interface OutletStatementTable {
  id: string;
  outletId: string;
  month: string;
  state: string;
  lines: Json;
  amountFen: number;
  note: string | null;
  drawnAt: Temporal.Instant;
  drawnByName: string;
  answeredAt: Temporal.Instant | null;
  answeredByName: string | null;
  approvedAt: Temporal.Instant | null;
  approvedByName: string | null;
}

export interface OutletTermsTable {
  outletId: string;
  answerHours: number | null;
  agreedAt: Temporal.Instant;
  agreedByName: string;
  prices: StandardJson;
}

export interface PaidServiceTable {
  orderId: string;
  amountFen: number;
  reason: string;
  requestedAt: Temporal.Instant;
  isApproved: boolean | null;
  decidedAt: Temporal.Instant | null;
  decidedByName: string | null;
  handedInFen: number | null;
  handedInAt: Temporal.Instant | null;
}

export interface PersonTable {
  id: string;
  userId: string | null;
  name: string;
  branchId: string | null;
  customerId: string | null;
  roles: string[];
  skills: Generated<string[]>;
  locale: string | null;
  isActive: Generated<boolean>;
  createdAt: Generated<Temporal.Instant>;
  team: string | null;
}

export interface PhoneCallTable {
  id: string;
  systemId: string;
  callNo: string;
  branchId: string | null;
  state: string;
  number: string | null;
  digits: string | null;
  isWithheld: boolean;
  dialled: string | null;
  extension: string | null;
  personId: string | null;
  rangAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  tries: Generated<number>;
  returnedAt: Temporal.Instant | null;
  returnedByName: string | null;
  requestId: string | null;
  messageForId: string | null;
  messageCaller: string | null;
  messageText: string | null;
  messageAt: Temporal.Instant | null;
  messageByName: string | null;
}

export interface PresenceTable {
  requestId: string;
  personId: string;
  doing: string;
  seenAt: Temporal.Instant;
}

export interface PriceListTable {
  id: string;
  listNo: GeneratedAlways<number>;
  branchId: string | null;
  tier: string | null;
  fromOn: string;
  untilOn: string | null;
  note: string | null;
  content: Json;
  addedByName: string;
  addedAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
}

export interface ProjectTable {
  id: string;
  projectNo: string;
  requestId: string;
  branchId: string;
  engineerId: string;
  state: string;
  title: string;
  content: string;
  ownerName: string;
  constructorName: string;
  startsAt: Temporal.Instant;
  issuedAt: Temporal.Instant;
  issuedByName: string;
  papers: Generated<string[]>;
  papersAt: Temporal.Instant | null;
  briefedAt: Temporal.Instant | null;
  countedAt: Temporal.Instant | null;
  givenOverAt: Temporal.Instant | null;
  provenAt: Temporal.Instant | null;
  trainedAt: Temporal.Instant | null;
  acceptedAt: Temporal.Instant | null;
  handedOverAt: Temporal.Instant | null;
  warrantyUntil: string | null;
}

export interface ProjectEntryTable {
  id: string;
  projectId: string;
  kind: string;
  onDay: string;
  content: Json;
  authorName: string;
  at: Temporal.Instant;
}

export interface ProjectItemTable {
  projectId: string;
  place: number;
  name: string;
  expected: number;
  counted: number;
  note: string | null;
}

export interface ProjectNozzleTable {
  projectId: string;
  name: string;
  begunAt: Temporal.Instant;
  connectedAt: Temporal.Instant | null;
}

export interface ProjectPhotoTable {
  projectId: string;
  fileId: string;
  issueId: string | null;
  entryId: string | null;
}

export interface ProjectSignatureTable {
  projectId: string;
  paper: string;
  party: string;
  signedByName: string;
  fileId: string;
  strokes: number;
  signedAt: Temporal.Instant;
}

export interface ProposalTable {
  id: string;
  branchId: string;
  onDate: string;
  state: string;
  goals: Json;
  askedAt: Temporal.Instant;
  askedByName: string;
  result: Json | null;
}

export interface ProposalAnswerTable {
  proposalId: string;
  orderId: string;
  isAccepted: boolean;
  refusals: Json;
  at: Temporal.Instant;
}

export interface QuoteTable {
  id: string;
  orderId: string;
  version: number;
  priceListId: string | null;
  clause: string;
  edition: string;
  lines: Json;
  shares: Json;
  amountFen: number;
  customerFen: number;
  issuedAt: Temporal.Instant;
  issuedByName: string;
}

export interface RegionTable {
  adcode: string;
  name: string;
  fullName: string;
  level: string;
  parentAdcode: string | null;
  lng: number | null;
  lat: number | null;
}

export interface RegulationEditionTable {
  id: string;
  pack: string;
  version: string;
  files: Json;
  inForceFrom: string;
  enactedAt: Generated<Temporal.Instant>;
  enactedBy: string;
}

export interface RejectionTable {
  id: string;
  orderId: string;
  engineerId: string;
  reason: string;
  note: string | null;
  at: Temporal.Instant;
  isAccepted: boolean | null;
  judgedByName: string | null;
  judgementNote: string | null;
}

export interface ReminderChoiceTable {
  personId: string;
  isAtAnyTime: boolean;
}

export interface ReminderHoursTable {
  id: Generated<boolean>;
  opensAt: string;
  closesAt: string;
  isWorkdaysOnly: boolean;
}

export interface RequestFileTable {
  requestId: string;
  fileId: string;
}

export interface RequestReporterTable {
  requestId: string;
  name: string;
  phone: string;
}

export interface RobotTable {
  id: string;
  vendor: string;
  name: string;
  branchId: string | null;
  isOn: boolean;
  topics: string[];
  webhook: string | null;
  secret: string | null;
  toldAt: Temporal.Instant | null;
  fault: string | null;
  removedAt: Temporal.Instant | null;
  isHearing: Generated<boolean>;
  callbackToken: string | null;
  callbackKey: string | null;
  callbackReceiver: Generated<string>;
  customerId: string | null;
  heard: Generated<number>;
  repeated: Generated<number>;
  refused: Generated<number>;
  refusedAt: Temporal.Instant | null;
  refusedWhy: string | null;
}

export interface RobotHeardTable {
  robotId: string;
  messageKey: string;
  proof: string;
  at: Temporal.Instant;
  messageId: string | null;
  toldState: string | null;
}

export interface RobotNoticeTable {
  id: string;
  robotId: string;
  occasion: string;
  text: string;
  at: Temporal.Instant;
  attempts: Generated<number>;
  nextTryAt: Temporal.Instant;
  toldAt: Temporal.Instant | null;
  fault: string | null;
}

export interface RotationTable {
  branchId: string;
  lastTurn: number;
}

export interface RotationTurnTable {
  branchId: string;
  engineerId: string;
  turn: number;
}

export interface SatisfactionTable {
  id: string;
  requestId: string;
  orderId: string | null;
  score: number;
  opinion: string | null;
  at: Temporal.Instant;
  source: string;
}

export interface SavedViewTable {
  id: string;
  ownerId: string;
  isShared: boolean;
  name: string;
  filters: Json;
  changedAt: Temporal.Instant;
}

export interface ServiceCostTable {
  claimId: string;
  kind: string;
  amountFen: number;
  bearer: string;
  account: string;
  allocatedAt: Temporal.Instant;
  allocatedByName: string;
}

export interface ServiceReportTable {
  orderId: string;
  reportNo: string;
  use: string | null;
  fault: string | null;
  history: string | null;
  cause: string | null;
  runningHours: number | null;
  mileageKm: number | null;
  isWithinThreeGuarantees: boolean | null;
  wasDismantledBefore: boolean | null;
  work: string | null;
  isGuidanceGiven: Generated<boolean>;
  parts: StandardJson;
  chargeFen: Generated<number>;
  testResult: string | null;
  isTestPassed: boolean | null;
  signedAt: Temporal.Instant | null;
  signedByName: string | null;
  signatureFileId: string | null;
  strokes: number | null;
  signerPosition: string | null;
  signerDecides: boolean | null;
}

export interface ServiceRequestTable {
  id: string;
  requestNo: string;
  state: string;
  channel: string;
  kind: string;
  severity: string;
  faultClass: string;
  isSupplierNeeded: boolean;
  description: string;
  customerId: string;
  contactId: string | null;
  siteId: string;
  assetId: string | null;
  branchId: string;
  ownerId: string | null;
  engineerId: string | null;
  registeredByName: string;
  registeredAt: Temporal.Instant;
  waitingSince: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  resolution: string | null;
  dueAt: Temporal.Instant | null;
  dueClause: string | null;
  riskAt: Temporal.Instant | null;
  search: string;
}

export interface ServiceRequestLinkTable {
  oneId: string;
  otherId: string;
  kind: string;
  linkedAt: Temporal.Instant;
  linkedByName: string;
}

export interface ServiceRequestMergeTable {
  requestId: string;
  intoId: string;
  stateBefore: string;
  mergedAt: Temporal.Instant;
  mergedByName: string;
}

export interface ServiceRequestNoteTable {
  id: string;
  requestId: string;
  kind: string;
  text: string;
  at: Temporal.Instant;
  authorName: string;
}

export interface SiteTable {
  id: string;
  customerId: string;
  name: string;
  adcode: string;
  address: string;
  lng: number | null;
  lat: number | null;
  branchId: string;
  distanceMetres: number | null;
  distanceSource: string | null;
}

export interface SiteIssueTable {
  id: string;
  projectId: string;
  issueNo: number;
  state: string;
  problem: string;
  party: string;
  dueOn: string;
  measures: string | null;
  note: string | null;
  foundByName: string;
  foundAt: Temporal.Instant;
  notifiedAt: Temporal.Instant | null;
  answeredAt: Temporal.Instant | null;
  checkedAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
}

export interface SubjectTable {
  id: string;
  kind: string;
  branchId: string | null;
  customerId: string | null;
  edition: string;
  seq: number;
  lastHash: Buffer;
  state: Json;
  nextTickAt: Temporal.Instant | null;
}

export interface TakeBackTable {
  id: string;
  requestId: string;
  orderId: string;
  reason: string;
  items: Json;
  isForTest: boolean;
  promisedAt: Temporal.Instant;
  takenAt: Temporal.Instant;
  takenByName: string;
  outSignedByName: string | null;
  outSignatureFileId: string | null;
  returnedAt: Temporal.Instant | null;
  returnedByName: string | null;
  backSignedByName: string | null;
  backSignatureFileId: string | null;
  finishedAt: Temporal.Instant | null;
  isCommissioned: boolean | null;
  result: string | null;
}

export interface TakeoverTable {
  id: string;
  fileId: string;
  kind: string;
  state: string;
  beginning: Json;
  reading: Json;
  branchId: string;
  withinBranches: string[] | null;
  askedBy: string;
  askedByName: string;
  askedAt: Temporal.Instant;
  total: number | null;
  counts: Json;
  unknownWords: Json;
}

export interface TakeoverReadingTable {
  id: string;
  name: string;
  reading: Json;
  isShared: boolean;
  ownerId: string;
  changedAt: Temporal.Instant;
}

export interface TakeoverRejectTable {
  takeoverId: string;
  line: number;
  reason: string;
  params: Json;
  cells: Json;
}

export interface TakeoverRowTable {
  hash: string;
  takeoverId: string;
}

export interface TallyTable {
  subjectId: string;
  seq: number;
  clause: string;
  control: number;
  part: string;
  amount: number;
  at: Temporal.Instant;
  branchId: string | null;
  personId: string | null;
  tier: string | null;
}

export interface TelephoneExtensionTable {
  personId: string;
  extension: string;
}

export interface TelephoneSystemTable {
  id: string;
  name: string;
  branchId: string | null;
  keyHash: Buffer;
  keyStart: string;
  addedAt: Temporal.Instant;
  toldAt: Temporal.Instant | null;
  removedAt: Temporal.Instant | null;
}

export interface VanMovementTable {
  id: string;
  engineerId: string;
  partNo: string;
  kind: string;
  change: number;
  leftAfter: number;
  orderId: string | null;
  reason: string | null;
  at: Temporal.Instant;
  byName: string;
}

export interface VanPartTable {
  engineerId: string;
  partNo: string;
  name: string;
  quantity: number;
  minimum: number | null;
}

export interface VerdictTable {
  subjectId: string;
  seq: number;
  clause: string;
  control: number;
  edition: string;
  outcome: string;
  at: Temporal.Instant;
  branchId: string | null;
  actorId: string | null;
  missing: string[];
  reason: string | null;
  tier: string | null;
  excused: Generated<boolean>;
}

export interface VisitCheckTable {
  id: string;
  orderId: string;
  kind: string;
  at: Temporal.Instant;
  items: string[];
  note: string | null;
  checkedByName: string;
}

export interface VisitPauseTable {
  id: string;
  orderId: string;
  pausedAt: Temporal.Instant;
  pausedByName: string;
  returnAgreedAt: Temporal.Instant | null;
  isPlaceCleared: boolean;
  resumedAt: Temporal.Instant | null;
  isConsented: boolean | null;
}

export interface WageTable {
  personId: string;
  month: string;
  wageFen: number;
  recordedAt: Temporal.Instant;
}

export interface WageGuardTable {
  id: string;
  maxPercent: number;
  minimumWageFen: number;
  rule: string;
  reason: string;
  setByName: string;
  setAt: Temporal.Instant;
}

export interface WebFormTable {
  id: string;
  key: string;
  name: string;
  branchId: string | null;
  fields: string[];
  origins: string[];
  locale: string | null;
  thanks: string;
  isOn: boolean;
  removedAt: Temporal.Instant | null;
}

export interface WebFormRequestTable {
  requestId: string;
  formId: string;
  caller: string;
  at: Temporal.Instant;
}

export interface WorkOrderTable {
  id: string;
  orderNo: string;
  requestId: string;
  branchId: string;
  state: string;
  task: string;
  requiredSkill: string | null;
  crewSize: number;
  engineerId: string | null;
  leaderId: string | null;
  appointmentFrom: Temporal.Instant | null;
  appointmentTo: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  acceptedAt: Temporal.Instant | null;
  departedAt: Temporal.Instant | null;
  repairedAt: Temporal.Instant | null;
  completedAt: Temporal.Instant | null;
  cancelledAt: Temporal.Instant | null;
  endedReason: string | null;
  lesson: string | null;
  outletId: string | null;
  departments: string | null;
}

export interface WorkOrderNoteTable {
  id: string;
  orderId: string;
  at: Temporal.Instant;
  text: string;
  partsToCarry: string | null;
  authorName: string;
}

export interface WorkOrderPhotoTable {
  id: string;
  orderId: string;
  fileId: string;
  moment: string;
  takenAt: Temporal.Instant;
  lng: number | null;
  lat: number | null;
  addedBy: string | null;
}

export interface Database {
  absence: AbsenceTable;
  accessReview: AccessReviewTable;
  account: AccountTable;
  accountApiKey: AccountApiKeyTable;
  accountCredential: AccountCredentialTable;
  accountPasskey: AccountPasskeyTable;
  accountSecondFactor: AccountSecondFactorTable;
  accountSession: AccountSessionTable;
  accountVerification: AccountVerificationTable;
  advanceSettlement: AdvanceSettlementTable;
  appointmentOffer: AppointmentOfferTable;
  appointmentWish: AppointmentWishTable;
  article: ArticleTable;
  articleFile: ArticleFileTable;
  articleUse: ArticleUseTable;
  articleVersion: ArticleVersionTable;
  asset: AssetTable;
  assignment: AssignmentTable;
  backtest: BacktestTable;
  backtestChange: BacktestChangeTable;
  branch: BranchTable;
  calendar: CalendarTable;
  callback: CallbackTable;
  callbackAttempt: CallbackAttemptTable;
  cannedAnswer: CannedAnswerTable;
  cashAdvance: CashAdvanceTable;
  charge: ChargeTable;
  chatMessage: ChatMessageTable;
  checkIn: CheckInTable;
  checklist: ChecklistTable;
  checklistAnswer: ChecklistAnswerTable;
  clock: ClockTable;
  company: CompanyTable;
  complaint: ComplaintTable;
  conductCase: ConductCaseTable;
  consent: ConsentTable;
  contact: ContactTable;
  counter: CounterTable;
  customer: CustomerTable;
  diagnosisEntry: DiagnosisEntryTable;
  diagnosisFile: DiagnosisFileTable;
  directMail: DirectMailTable;
  disclosure: DisclosureTable;
  duty: DutyTable;
  dutyDelegation: DutyDelegationTable;
  dutyRound: DutyRoundTable;
  editionDecision: EditionDecisionTable;
  editionDraft: EditionDraftTable;
  editionReading: EditionReadingTable;
  entrustment: EntrustmentTable;
  event: EventTable;
  expectedArrival: ExpectedArrivalTable;
  expense: ExpenseTable;
  expenseClaim: ExpenseClaimTable;
  faultWalk: FaultWalkTable;
  fieldCommand: FieldCommandTable;
  figure: FigureTable;
  figureChange: FigureChangeTable;
  file: FileTable;
  form: FormTable;
  formAsked: FormAskedTable;
  formCourse: FormCourseTable;
  formDelegation: FormDelegationTable;
  formFile: FormFileTable;
  formPending: FormPendingTable;
  formSignature: FormSignatureTable;
  formVersion: FormVersionTable;
  handling: HandlingTable;
  historyCase: HistoryCaseTable;
  historyRow: HistoryRowTable;
  historySet: HistorySetTable;
  idempotencyKey: IdempotencyKeyTable;
  incident: IncidentTable;
  likelyPart: LikelyPartTable;
  machineIdentification: MachineIdentificationTable;
  mailbox: MailboxTable;
  maintenancePlan: MaintenancePlanTable;
  maintenanceVisit: MaintenanceVisitTable;
  mapTiles: MapTilesTable;
  message: MessageTable;
  messageEnclosure: MessageEnclosureTable;
  messageReference: MessageReferenceTable;
  messageSender: MessageSenderTable;
  migration: MigrationTable;
  missingParts: MissingPartsTable;
  notice: NoticeTable;
  offeredWindow: OfferedWindowTable;
  outbox: OutboxTable;
  outletStatement: OutletStatementTable;
  outletTerms: OutletTermsTable;
  paidService: PaidServiceTable;
  person: PersonTable;
  phoneCall: PhoneCallTable;
  presence: PresenceTable;
  priceList: PriceListTable;
  project: ProjectTable;
  projectEntry: ProjectEntryTable;
  projectItem: ProjectItemTable;
  projectNozzle: ProjectNozzleTable;
  projectPhoto: ProjectPhotoTable;
  projectSignature: ProjectSignatureTable;
  proposal: ProposalTable;
  proposalAnswer: ProposalAnswerTable;
  quote: QuoteTable;
  region: RegionTable;
  regulationEdition: RegulationEditionTable;
  rejection: RejectionTable;
  reminderChoice: ReminderChoiceTable;
  reminderHours: ReminderHoursTable;
  requestFile: RequestFileTable;
  requestReporter: RequestReporterTable;
  robot: RobotTable;
  robotHeard: RobotHeardTable;
  robotNotice: RobotNoticeTable;
  rotation: RotationTable;
  rotationTurn: RotationTurnTable;
  satisfaction: SatisfactionTable;
  savedView: SavedViewTable;
  serviceCost: ServiceCostTable;
  serviceReport: ServiceReportTable;
  serviceRequest: ServiceRequestTable;
  serviceRequestLink: ServiceRequestLinkTable;
  serviceRequestMerge: ServiceRequestMergeTable;
  serviceRequestNote: ServiceRequestNoteTable;
  site: SiteTable;
  siteIssue: SiteIssueTable;
  subject: SubjectTable;
  takeBack: TakeBackTable;
  takeover: TakeoverTable;
  takeoverReading: TakeoverReadingTable;
  takeoverReject: TakeoverRejectTable;
  takeoverRow: TakeoverRowTable;
  tally: TallyTable;
  telephoneExtension: TelephoneExtensionTable;
  telephoneSystem: TelephoneSystemTable;
  vanMovement: VanMovementTable;
  vanPart: VanPartTable;
  verdict: VerdictTable;
  visitCheck: VisitCheckTable;
  visitPause: VisitPauseTable;
  wage: WageTable;
  wageGuard: WageGuardTable;
  webForm: WebFormTable;
  webFormRequest: WebFormRequestTable;
  workOrder: WorkOrderTable;
  workOrderNote: WorkOrderNoteTable;
  workOrderPhoto: WorkOrderPhotoTable;
}
