import { complaintBranches, complaintCauses, complaintObjects, gravities } from './complaint-shape.ts';
import type { HandlingField, HandlingKind } from './handling-shape.ts';

const superiors = ['manager'] as const;
const written = (fact: string): HandlingField => ({ fact, type: 'text' });
const ifKnown = (fact: string): HandlingField => ({ fact, type: 'text', isOptional: true });
const judged = (fact: string): HandlingField => ({ fact, type: 'boolean' });
const sum = (fact: string): HandlingField => ({ fact, type: 'money' });
const oneOf = (fact: string, options: readonly string[]): HandlingField => ({
  fact,
  type: 'choice',
  options,
});

/** What becomes of a complaint beside its states, from its class to its end (S1.RULES.02 to S1.RULES.17). */
export const complaintHandlings = {
  complaint_classified: {
    family: 'complaint',
    event: 'complaint.classified',
    gates: 'complaint.classify',
    fields: [oneOf('complaint.object', complaintObjects), oneOf('complaint.branch', complaintBranches)],
  },
  complaint_passed_on: { family: 'complaint', event: 'complaint.passed_on', names: 'colleague' },
  complaint_cause_found: {
    family: 'complaint',
    event: 'complaint.cause_found',
    fields: [
      oneOf('complaint.cause', complaintCauses),
      judged('complaint.personal_fault'),
      oneOf('complaint.gravity', gravities),
      written('complaint.root_cause'),
      ifKnown('complaint.wanted'),
    ],
  },
  complaint_reported_up: { family: 'complaint', event: 'complaint.reported_up', tells: superiors },
  apology_made: { family: 'complaint', event: 'apology.made', fields: [written('apology.reason')] },
  complaint_decided: {
    family: 'complaint',
    event: 'complaint.decided',
    gates: 'complaint.decide',
    fields: [judged('complaint.accepted')],
  },
  complaint_planned: {
    family: 'complaint',
    event: 'complaint.planned',
    gates: 'complaint.plan',
    fields: [written('complaint.plan')],
  },
  complaint_explained: { family: 'complaint', event: 'complaint.explained' },
  complaint_operators_trained: { family: 'complaint', event: 'complaint.operators_trained' },
  complaint_carried_out: {
    family: 'complaint',
    event: 'complaint.carried_out',
    fields: [written('complaint.result')],
  },
  complaint_fed_back: {
    family: 'complaint',
    event: 'complaint.fed_back',
    names: 'colleague',
    tells: superiors,
  },
  complaint_disputed: { family: 'complaint', event: 'complaint.disputed', tells: superiors },
  complaint_coordinator_named: {
    family: 'complaint',
    event: 'complaint.coordinator_named',
    names: 'colleague',
  },
  complaint_dispute_settled: { family: 'complaint', event: 'complaint.dispute_settled' },
  complaint_recurred: { family: 'complaint', event: 'complaint.recurred' },
  complaint_concluded: {
    family: 'complaint',
    event: 'complaint.concluded',
    gates: 'complaint.conclude',
    fields: [ifKnown('complaint.prevention')],
  },
  cost_claimed: {
    family: 'recovery',
    event: 'cost_recovery.claimed',
    fields: [sum('cost_recovery.cost'), sum('cost_recovery.claimed')],
  },
  cost_received: {
    family: 'recovery',
    event: 'cost_recovery.received',
    fields: [sum('cost_recovery.agreed'), sum('cost_recovery.received')],
  },
} as const satisfies Readonly<Record<string, HandlingKind>>;
