import type { requestStates } from '#contract/service-request-shape.ts';
import { after, allows, type Lifecycle } from '#road/lifecycle.ts';

export type RequestState = (typeof requestStates)[number];

export const requestActions = [
  'service_request.triage',
  'service_request.assign',
  'service_request.reply',
  'service_request.contact_in_writing',
  'service_request.note',
  'service_request.wait',
  'service_request.resume',
  'service_request.solve_remotely',
  'service_request.pass_to_field',
  'service_request.close',
  'service_request.cancel',
  'service_request.reopen',
  'service_request.merge',
  'service_request.unmerge',
  'complaint.open',
] as const;
export type RequestAction = (typeof requestActions)[number];

const answering = {
  registered: {
    'service_request.assign': 'registered',
    'service_request.reply': 'registered',
    'service_request.contact_in_writing': 'registered',
    'service_request.note': 'registered',
    'complaint.open': 'registered',
  },
  triaged: {
    'service_request.assign': 'triaged',
    'service_request.reply': 'triaged',
    'service_request.contact_in_writing': 'triaged',
    'service_request.note': 'triaged',
    'complaint.open': 'triaged',
  },
  waiting: {
    'service_request.assign': 'waiting',
    'service_request.reply': 'waiting',
    'service_request.contact_in_writing': 'waiting',
    'service_request.note': 'waiting',
    'complaint.open': 'waiting',
  },
  in_field: {
    'service_request.assign': 'in_field',
    'service_request.reply': 'in_field',
    'service_request.contact_in_writing': 'in_field',
    'service_request.note': 'in_field',
    'complaint.open': 'in_field',
  },
  solved: {
    'service_request.assign': 'solved',
    'service_request.reply': 'solved',
    'service_request.contact_in_writing': 'solved',
    'service_request.note': 'solved',
    'complaint.open': 'solved',
  },
} as const;

/** States and actions of a service request. Work orders move it between `in_field`, `triaged` and `solved` besides. */
export const lifecycle = {
  registered: {
    ...answering.registered,
    'service_request.triage': 'triaged',
    'service_request.wait': 'waiting',
    'service_request.solve_remotely': 'solved',
    'service_request.pass_to_field': 'in_field',
    'service_request.close': 'closed',
    'service_request.cancel': 'cancelled',
    'service_request.merge': 'cancelled',
  },
  triaged: {
    ...answering.triaged,
    'service_request.triage': 'triaged',
    'service_request.wait': 'waiting',
    'service_request.solve_remotely': 'solved',
    'service_request.pass_to_field': 'in_field',
    'service_request.close': 'closed',
    'service_request.cancel': 'cancelled',
    'service_request.merge': 'cancelled',
  },
  waiting: {
    ...answering.waiting,
    'service_request.resume': 'triaged',
    'service_request.solve_remotely': 'solved',
    'service_request.close': 'closed',
    'service_request.cancel': 'cancelled',
    'service_request.merge': 'cancelled',
  },
  in_field: {
    ...answering.in_field,
    'service_request.triage': 'in_field',
    'service_request.wait': 'waiting',
    'service_request.pass_to_field': 'in_field',
    'service_request.solve_remotely': 'solved',
    'service_request.cancel': 'cancelled',
  },
  solved: {
    ...answering.solved,
    'service_request.close': 'closed',
    'service_request.reopen': 'triaged',
  },
  closed: {
    'service_request.reopen': 'triaged',
    'service_request.note': 'closed',
    'complaint.open': 'closed',
  },
  cancelled: {
    'service_request.reopen': 'triaged',
    'service_request.note': 'cancelled',
    'service_request.unmerge': 'registered',
  },
} as const satisfies Lifecycle<RequestState, RequestAction>;

const table: Lifecycle<RequestState, RequestAction> = lifecycle;

/** The state that an action leads to, or the refusal `subject.state`. */
export function afterAction(state: RequestState, action: RequestAction) {
  return after(table, { state, action });
}

export function isAllowed(state: RequestState, action: RequestAction): boolean {
  return allows(table, { state, action });
}

/** States of requests that somebody still has to do something about. */
export const openStates = [
  'registered',
  'triaged',
  'waiting',
  'in_field',
  'solved',
] as const satisfies RequestState[];
