import { complaintHandlings } from './complaint-handlings.ts';
import { exchangeHandlings } from './exchange-handlings.ts';
import { qualityHandlings } from './quality-handlings.ts';

/** A value that is written down with an act of handling: the fact that it becomes, and how it is asked for. */
export interface HandlingField {
  readonly fact: string;
  /** `money`: fen. `count`: how many, from one on. */
  readonly type: 'text' | 'instant' | 'boolean' | 'choice' | 'money' | 'count';
  readonly options?: readonly string[];
  /** Without it there is nothing to be written down. */
  readonly isNeeded?: true;
  /** May be left out without anything lacking. */
  readonly isOptional?: true;
  /** How a person is reached: in full only in the table, masked in the log. */
  readonly isContact?: true;
  /** Said of this one act (`event.major`), and no fact that holds on. Not said, it is not so. */
  readonly isOfEvent?: true;
}

/** An act of handling that a regulation may ask about. */
export interface HandlingKind {
  /** Those that belong together: offered where the regulation names one of them. */
  readonly family: string;
  readonly event: string;
  /** The action whose gates stand before it, where clauses name one. */
  readonly gates?: string;
  readonly fields?: readonly HandlingField[];
  /** What is true by the act itself. */
  readonly facts?: Readonly<Record<string, boolean>>;
  /** A colleague to whom it is passed may be named, and is told. */
  readonly names?: 'colleague';
  /** Roles that are told. */
  readonly tells?: readonly string[];
}

const written = (fact: string): HandlingField => ({ fact, type: 'text' });
const reached = (fact: string): HandlingField => ({ fact, type: 'text', isOptional: true, isContact: true });
const superiors = ['manager'] as const;

export const matters = ['technical', 'service'] as const;
export const posts = ['support', 'engineer', 'csr'] as const;
export const mistakeKinds = ['charge', 'data', 'card', 'other'] as const;

/** What the desk does or hears about a request beside its states, by the words under which it is written down. */
export const handlings = {
  ...exchangeHandlings,
  ...complaintHandlings,
  ...qualityHandlings,
  escalated: { family: 'escalation', event: 'service_request.escalated', tells: superiors },
  request_routed: {
    family: 'routing',
    event: 'service_request.routed',
    gates: 'service_request.route',
    fields: [
      { fact: 'service_request.matter', type: 'choice', options: matters },
      { fact: 'service_request.routed_to', type: 'choice', options: posts },
    ],
    names: 'colleague',
  },
  call_noted: {
    family: 'call',
    event: 'call.noted',
    fields: [written('call.question'), { fact: 'call.verified', type: 'boolean' }, written('call.handling')],
  },
  demand_refused: {
    family: 'demand',
    event: 'demand.refused',
    fields: [written('demand.rule_cited'), written('demand.explanation')],
  },
  promise_made: {
    family: 'promise',
    event: 'promise.made',
    fields: [{ fact: 'promise.due_at', type: 'instant', isNeeded: true }],
  },
  promise_fulfilled: { family: 'promise', event: 'promise.fulfilled' },
  price_question_raised: { family: 'price', event: 'price_question.raised', tells: ['dispatcher'] },
  price_question_passed_on: { family: 'price', event: 'price_question.passed_on', names: 'colleague' },
  pre_sales_asked: { family: 'pre_sales', event: 'pre_sales.asked' },
  pre_sales_measured: {
    family: 'pre_sales',
    event: 'pre_sales.measured',
    fields: [written('pre_sales.advice'), written('pre_sales.measurements')],
  },
  pre_sales_designed: {
    family: 'pre_sales',
    event: 'pre_sales.designed',
    fields: [written('pre_sales.design')],
  },
  enquiry_passed_inside: { family: 'enquiry', event: 'enquiry.passed_inside', names: 'colleague' },
  enquiry_answered: { family: 'enquiry', event: 'enquiry.answered' },
  enquiry_handed_over: { family: 'enquiry', event: 'enquiry.handed_over', names: 'colleague' },
  enquiry_handover_accepted: { family: 'enquiry', event: 'enquiry.handover_accepted' },
  enquiry_bounced: { family: 'enquiry', event: 'enquiry.bounced' },
  visitor_arrived: {
    family: 'visitor',
    event: 'visitor.arrived',
    fields: [{ fact: 'customer.special_needs', type: 'boolean' }],
  },
  visitor_helped: { family: 'visitor', event: 'visitor.helped' },
  mistake_noticed: { family: 'mistake', event: 'mistake.noticed' },
  mistake_corrected: {
    family: 'mistake',
    event: 'mistake.corrected',
    fields: [
      { fact: 'mistake.kind', type: 'choice', options: mistakeKinds },
      written('mistake.reason'),
      { fact: 'mistake.apologised', type: 'boolean' },
    ],
  },
  case_opened: {
    family: 'case',
    event: 'case.opened',
    gates: 'case.open',
    fields: [
      { fact: 'case.happened_at', type: 'instant' },
      written('case.place'),
      written('case.person'),
      written('case.matter'),
      reached('case.contact'),
      reached('case.qq'),
      reached('case.email'),
    ],
  },
  case_handed_over: { family: 'case', event: 'case.handed_over', names: 'colleague' },
  case_plan_received: { family: 'case', event: 'case.plan_received' },
  case_customer_contacted: { family: 'case', event: 'case.customer_contacted' },
  case_plan_agreed: {
    family: 'case',
    event: 'case.plan_agreed',
    facts: { 'case.plan_accepted': true },
  },
  case_plan_declined: {
    family: 'case',
    event: 'case.plan_declined',
    facts: { 'case.plan_accepted': false },
  },
  case_support_asked: { family: 'case', event: 'case.support_asked', tells: superiors },
  case_closed: { family: 'case', event: 'case.closed', gates: 'case.close' },
  guest_received: { family: 'guest', event: 'guest.received' },
  guest_reported: {
    family: 'guest',
    event: 'guest.reported',
    fields: [
      written('guest.name'),
      written('guest.company'),
      written('guest.purpose'),
      written('guest.summary'),
    ],
    tells: superiors,
  },
} as const satisfies Readonly<Record<string, HandlingKind>>;

export type HandlingName = keyof typeof handlings;

export const handlingNames = Object.keys(handlings) as HandlingName[];

export function handlingOf(name: HandlingName): HandlingKind {
  return handlings[name];
}

/** By what a value is called in the input and in words: the last part of its fact. */
export function fieldName({ fact }: HandlingField): string {
  return fact.slice(fact.indexOf('.') + 1);
}
