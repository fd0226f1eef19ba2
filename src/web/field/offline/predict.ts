import { checklistFacts } from '#contract/checklist.ts';
import type { ClockView } from '#contract/clock.ts';
import type { FieldJob, OrderCourse } from '#contract/field-work.ts';
import { chargeOf } from '#contract/repair-terms.ts';
import { goesOnWithRelief } from '#contract/visit.ts';
import {
  checkInFacts,
  clearingFacts,
  consentFacts,
  diagnosisFacts,
  identificationFacts,
  lessonFacts,
  preparationFacts,
  repairFacts,
  repeatFacts,
  safetyFacts,
  signingFacts,
  testFacts,
} from '#contract/work-order-facts.ts';
import type { Diagnosis, PartUsed, WorkOrder } from '#contract/work-order-shape.ts';
import { apply } from '#engine/apply.ts';
import type { Book } from '#engine/compile.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { answerData, answered } from './answered.ts';
import { besideSteps, goneOn, isInterrupted } from './beside-steps.ts';
import type { Entry } from './entry.ts';
import { identified } from './identified.ts';
import { actionOfCall } from './step-of-call.ts';

export type Body = Readonly<Record<string, never>>;

/** A step as the phone reckons with it until the server has done it. */
export interface Step {
  readonly event: string;
  /** Where it changes what was agreed. */
  readonly eventAgain?: string;
  /** What it tells besides. */
  readonly after?: (
    body: Body,
    job: FieldJob,
  ) => { readonly type: string; readonly data: Values; readonly facts?: Values } | undefined;
  readonly facts?: (body: Body, job: FieldJob, at: number) => Values;
  /** What becomes true with it that its gates are not asked about. */
  readonly becomes?: () => Values;
  readonly data?: (body: Body) => Values;
  /** Where it ends otherwise than the course of orders says. */
  readonly endsIn?: (body: Body) => string | undefined;
  /** What the job's page shows of it. */
  readonly shows?: (body: Body, job: FieldJob, at: string) => Partial<WorkOrder>;
}

const instants = ({ from, to }: Body): Values => ({
  'appointment.from': Date.parse(from ?? ''),
  'appointment.to': Date.parse(to ?? ''),
});

const handOver = (body: Body) => {
  const { items = [] } = body as { readonly items?: readonly string[] };
  return items.includes('report_handed_over') ? { type: 'service_report.handed_over', data: {} } : undefined;
};

const steps: Readonly<Record<string, Step>> = {
  'work_order.accept': {
    event: 'work_order.accepted',
    facts: (_body, _job, at) => ({ 'work_order.accepted_at': at }),
  },
  'work_order.contact_customer': { event: 'work_order.customer_contacted' },
  'work_order.prepare': {
    event: 'work_order.prepared',
    facts: body => preparationFacts(body as never),
  },
  'appointment.agree': {
    event: 'appointment.agreed',
    eventAgain: 'appointment.changed',
    facts: instants,
    shows: ({ from, to }) => ({ appointmentFrom: from ?? null, appointmentTo: to ?? null }),
  },
  'work_order.depart': { event: 'work_order.departed' },
  'work_order.check_in': {
    event: 'work_order.checked_in',
    facts: body => checkInFacts(body as never),
    data: ({ outcome }) => ({ outcome: outcome ?? null }),
    after: (_body, { order }) => (isInterrupted(order) ? goesOnWithRelief : undefined),
    shows: ({ outcome, reason }, { order }, at) => ({
      pauses: goneOn(order, { resumedAt: at, isConsented: false }),
      checkIns: [
        ...order.checkIns,
        { at, outcome: outcome ?? 'no_position', reason: reason ?? null, distanceMetres: null },
      ],
    }),
  },
  'machine.identify': {
    event: 'machine.identified',
    facts: body => identificationFacts(body as never),
    data: ({ by, isAnother }) => ({ by: by ?? null, is_another: isAnother ?? false }),
    shows: (body, { order, machines }, at) => identified(body as never, { order, machines, at }),
  },
  'checklist.answer': {
    event: 'checklist.answered',
    facts: (body, job) => checklistFacts(answered(body as never, job)),
    data: body => answerData(body as never),
    shows: (body, job, at) => ({ checklists: answered(body as never, job, at) }),
  },
  'work_order.check_safety': {
    event: 'work_order.safety_checked',
    facts: body => safetyFacts(body as never),
  },
  'work_order.clear_up': {
    event: 'work_order.cleared_up',
    facts: body => clearingFacts(body as never),
    after: handOver,
  },
  'work_order.diagnose': {
    event: 'work_order.diagnosed',
    facts: body => diagnosisFacts(body as unknown as Diagnosis),
    after: body =>
      body.repeatCause
        ? { type: 'repeat_repair.found', data: {}, facts: repeatFacts(body as never) }
        : undefined,
    shows: (body, { order }) => {
      const { use, fault, cause, isWithinThreeGuarantees } = body as unknown as Diagnosis;
      const { runningHours = null, mileageKm = null } = body as unknown as Diagnosis;
      const written = { use, fault, cause, isWithinThreeGuarantees, runningHours, mileageKm };
      return { report: { ...order.report, ...written } };
    },
  },
  'work_order.request_consent': {
    event: 'work_order.consented',
    facts: body => consentFacts(body as never),
    data: ({ isGranted, amountFen }) => ({ granted: isGranted ?? false, amount: amountFen ?? 0 }),
    shows: ({ plan, amountFen, isGranted }, _job, at) => ({
      consent: { at, plan: plan ?? '', amountFen: amountFen ?? 0, isGranted: isGranted ?? false },
    }),
  },
  'work_order.record_repair': {
    event: 'work_order.repaired',
    facts: (body, { terms }, at) =>
      repairFacts({ ...(body as never as Repair), partsPercent: terms.partsPercent }, at),
    shows: (body, { order, terms }) => {
      const { work, parts, isGuidanceGiven } = body as never as Repair;
      const chargeFen = chargeOf(parts, terms.partsPercent);
      return { report: { ...order.report, work, parts: [...parts], isGuidanceGiven, chargeFen } };
    },
  },
  'work_order.test': {
    event: 'work_order.tested',
    facts: body => testFacts(body as never),
    data: ({ isPassed }) => ({ passed: isPassed ?? false }),
    endsIn: ({ isPassed }) => (isPassed ? undefined : 'repaired'),
    shows: ({ result }, { order }) => ({ report: { ...order.report, testResult: result ?? null } }),
  },
  'service_report.sign': {
    event: 'service_report.signed',
    facts: (body, _job, at) => signingFacts(body as never, at),
    after: ({ score }) => ({ type: 'satisfaction.recorded', data: { score: score ?? null } }),
    shows: (
      { signedByName, signerPosition, signerDecides, signature, score, opinion },
      { order },
      signedAt,
    ) => ({
      report: {
        ...order.report,
        ...{ signedAt, signedByName: signedByName ?? null, signaturePath: signature ?? null },
        ...{ signerPosition: signerPosition ?? null, signerDecides: signerDecides ?? null },
        ...{ score: score ?? null, opinion: opinion ?? null },
      },
    }),
  },
  'work_order.complete': { event: 'work_order.completed', facts: body => lessonFacts(body as never) },
  'paid_service.request': { event: 'paid_service.requested' },
  'work_order.add_photo': { event: 'work_order.photo_added' },
  ...besideSteps,
  'dispatch.reject': {
    event: 'dispatch.rejected',
    facts: ({ reason }) => ({ 'dispatch.rejected_for': reason ?? null }),
    data: ({ reason }) => ({ reason: reason ?? null }),
    shows: () => ({ engineerId: null, engineerName: null }),
  },
};

interface Repair {
  readonly work: string;
  readonly parts: readonly PartUsed[];
  readonly isGuidanceGiven: boolean;
}

/** The step that a kept change takes; undefined for what the phone does not reckon with: the server will say. */
function stepOf({ call }: Pick<Entry, 'call'>): (Step & { readonly action: string }) | undefined {
  const action = actionOfCall(call) ?? '';
  const step = Object.hasOwn(steps, action) ? steps[action] : undefined;
  return step && { ...step, action };
}

/** What a change makes true as gates are shown it beforehand. */
export function proposedBy(entry: Entry, job: FieldJob): Values {
  return stepOf(entry)?.facts?.(entry.body as Body, job, atOf(entry)) ?? {};
}

const atOf = ({ deviceAt, knownOffsetMs }: Entry): number => Date.parse(deviceAt) + (knownOffsetMs ?? 0);

export interface Reckoning {
  readonly book: Book;
  readonly course: OrderCourse;
  readonly roles: readonly string[];
}

/** A job as it will be when the server has taken in what this phone keeps of it. */
export function foresee(job: FieldJob, kept: readonly Entry[], reckoning: Reckoning): FieldJob {
  return kept.reduce((seen, entry) => foreseeOne(seen, entry, reckoning), job);
}

function foreseeOne(job: FieldJob, entry: Entry, { book, course, roles }: Reckoning): FieldJob {
  const step = stepOf(entry);
  if (!step) return told(job, entry, { book, roles });
  const { action } = step;
  const type = (job.order.appointmentFrom && step.eventAgain) || step.event;
  const body = entry.body as Body;
  const at = atOf(entry);
  const proposed = proposedBy(entry, job);
  const next = step.endsIn?.(body) ?? course.lifecycle[job.order.state]?.[action] ?? job.order.state;
  const facts = { ...proposed, ...step.becomes?.(), 'work_order.state': next };
  const data = step.data?.(body) ?? {};
  const done = apply(book, job.state, { type, at, roles, action, proposed, data, facts });
  const beside = step.after?.(body, job);
  const { state } = beside ? apply(book, done.state, { ...beside, at, roles }) : done;
  const happenedAt = new Date(at).toISOString();
  const shown = {
    ...job.order,
    ...step.shows?.(body, job, happenedAt),
    state: next as WorkOrder['state'],
    clocks: job.order.clocks.map(clock => clockSeen(clock, state)),
  };
  const seen = { job, entry: { type, at: happenedAt, data, id: entry.key } };
  const terms =
    action === 'work_order.request_consent'
      ? { ...job.terms, isGranted: Boolean(body.isGranted) }
      : job.terms;
  return { ...job, state, terms, order: shown, timeline: lengthened(seen) };
}

/** A case that will be told of something beside the steps of its order. */
function told(job: FieldJob, entry: Entry, { book, roles }: Pick<Reckoning, 'book' | 'roles'>): FieldJob {
  if (!entry.tells) return job;
  return { ...job, state: apply(book, job.state, { ...entry.tells, at: atOf(entry), roles }).state };
}

/** A limit that the phone saw end; of the others the server tells. */
function clockSeen(view: ClockView, { clocks }: SubjectState): ClockView {
  const clock = clocks.find(({ id }) => id === view.id);
  if (!clock || clock.stoppedAt === null) return view;
  const stoppedAt = new Date(clock.stoppedAt).toISOString();
  return { ...view, status: clock.status, risk: 'none', stoppedAt };
}

interface Told {
  readonly job: FieldJob;
  readonly entry: Pick<FieldJob['timeline'][number], 'type' | 'at' | 'data' | 'id'>;
}

function lengthened({ job: { timeline }, entry }: Told): FieldJob['timeline'] {
  const seq = (timeline.at(-1)?.seq ?? 0) + 1;
  const unsent = { actor: '', source: 'phone', title: '', hash: '', recordedAt: entry.at };
  return [...timeline, { ...entry, ...unsent, seq }];
}
