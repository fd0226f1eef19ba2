import Type from 'typebox';
import { endpoint } from './endpoint.ts';
import {
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  Override,
  oneOf,
  Paragraphs,
  Position,
  page,
} from './shape.ts';
import { PartPieces } from './van-stock-shape.ts';
import {
  Candidate,
  checkInOutcomes,
  clearingItems,
  Diagnosis,
  PartUsed,
  PhotoView,
  photoMoments,
  safetyItems,
  WorkOrder,
  WorkOrderRow,
  workOrderStates,
} from './work-order-shape.ts';

const Done = Type.Object({ id: Id, state: oneOf(workOrderStates) });
const override = Type.Optional(Override);

/** Commands from a phone carry the time of the device: they may arrive later. */
const onSite = { happenedAt: Type.Optional(Instant), override };

/** A step of a visit, told from the phone. */
export function step<B extends Parameters<typeof closed>[0]>(verb: string, summary: string, body: B) {
  return endpoint({
    method: 'POST',
    path: `/work-orders/:id/${verb.replaceAll('_', '-')}`,
    action: `work_order.${verb}`,
    summary,
    params: IdParams,
    body: closed({ ...body, ...onSite }),
    reply: Done,
  });
}

export const workOrderEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/work-orders',
    action: 'work_order.read',
    summary: 'Work orders: of a branch for the dispatcher, of oneself for the engineer',
    query: closed({
      state: Type.Optional(
        Type.String({
          maxLength: 200,
          description: 'states, comma between; `open` for all that are not ended; `unassigned`',
        }),
      ),
      mine: Type.Optional(Type.Boolean()),
      branchId: Type.Optional(Id),
      from: Type.Optional(Instant),
      to: Type.Optional(Instant),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    }),
    reply: page(WorkOrderRow),
  }),
  read: endpoint({
    method: 'GET',
    path: '/work-orders/:id',
    action: 'work_order.read',
    summary: 'A work order with its report, and what the reader may do next',
    params: IdParams,
    reply: WorkOrder,
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/work-orders/:id/candidates',
    action: 'dispatch.assign',
    summary: 'Who is next in the rotation, and why somebody is passed over',
    params: IdParams,
    reply: Type.Object({ clause: nullable(Type.String()), items: Type.Array(Candidate) }),
  }),
  assign: endpoint({
    method: 'POST',
    path: '/work-orders/:id/assign',
    action: 'dispatch.assign',
    summary: 'Sends an engineer; another than the next in turn needs a reason',
    params: IdParams,
    body: closed({
      engineerId: Id,
      leaderId: Type.Optional(Id),
      /** Who goes along. */
      crewIds: Type.Optional(Type.Array(Id, { maxItems: 19 })),
      from: Type.Optional(Instant),
      to: Type.Optional(Instant),
      reason: Type.Optional(Line),
      override,
    }),
    reply: Done,
  }),
  unassign: endpoint({
    method: 'POST',
    path: '/work-orders/:id/unassign',
    action: 'dispatch.unassign',
    summary: 'Takes the order back from its engineer',
    params: IdParams,
    body: closed({ reason: Line, override }),
    reply: Done,
  }),
  agreeAppointment: endpoint({
    method: 'POST',
    path: '/work-orders/:id/appointment',
    action: 'appointment.agree',
    summary: 'Agrees or changes the appointment with the customer',
    params: IdParams,
    body: closed({ from: Instant, to: Instant, happenedAt: Type.Optional(Instant), override }),
    reply: Done,
  }),
  accept: step('accept', 'Takes the order', {}),
  contactCustomer: step('contact_customer', 'Calls the customer before leaving', {
    text: Paragraphs,
    partsToCarry: Type.Optional(Paragraphs),
  }),
  prepare: step('prepare', 'Has documents, forms and parts ready', {
    hasServiceReportForm: Type.Boolean(),
    hasSatisfactionForm: Type.Boolean(),
  }),
  expectParts: endpoint({
    method: 'POST',
    path: '/work-orders/:id/likely-parts',
    action: 'work_order.expect_parts',
    summary: 'Says which parts the work will probably take, in place of what was said before',
    params: IdParams,
    body: closed({ parts: Type.Array(PartPieces, { maxItems: 50 }) }),
    reply: Done,
  }),
  depart: step('depart', 'Sets out', {}),
  checkIn: step('check_in', 'Arrives on site', {
    outcome: oneOf(checkInOutcomes),
    position: Type.Optional(Position),
    reason: Type.Optional(Line),
  }),
  checkSafety: step('check_safety', 'Looks after safety before the work', {
    items: Type.Array(oneOf(safetyItems), { uniqueItems: true, maxItems: safetyItems.length }),
    note: Type.Optional(Paragraphs),
  }),
  clearUp: step('clear_up', 'Leaves the place clear, the equipment restored, the report handed over', {
    items: Type.Array(oneOf(clearingItems), { uniqueItems: true, maxItems: clearingItems.length }),
    note: Type.Optional(Paragraphs),
  }),
  diagnose: step('diagnose', 'Writes the diagnosis', Diagnosis.properties),
  consent: step('request_consent', "Records the customer's answer to plan and price", {
    plan: Paragraphs,
    amountFen: Type.Integer({ minimum: 0, maximum: 100_000_000_00 }),
    isGranted: Type.Boolean(),
  }),
  recordRepair: step('record_repair', 'Writes what was done, with parts', {
    work: Paragraphs,
    parts: Type.Array(PartUsed, { maxItems: 200 }),
    isGuidanceGiven: Type.Boolean(),
  }),
  test: step('test', 'Records the test after the repair', { result: Paragraphs, isPassed: Type.Boolean() }),
  sign: endpoint({
    method: 'POST',
    path: '/work-orders/:id/sign',
    action: 'service_report.sign',
    summary: "Takes the customer's signature and marks, after the work",
    params: IdParams,
    body: closed({
      signedByName: Line,
      signerPosition: Type.Optional(Line),
      signerDecides: Type.Optional(Type.Boolean()),
      /** PNG of the strokes as a data URL. */
      signature: Type.String({ pattern: '^data:image/png;base64,', maxLength: 400_000 }),
      strokes: Type.Integer({ minimum: 1, maximum: 10_000 }),
      score: Type.Integer({ minimum: 1, maximum: 5 }),
      opinion: Type.Optional(Paragraphs),
      ...onSite,
    }),
    reply: Done,
  }),
  complete: step('complete', 'Reports in on completion, perhaps with what was learnt', {
    lesson: Type.Optional(Paragraphs),
  }),
  cancel: step('cancel', 'Ends the order without a visit', { reason: Line }),
  addPhoto: endpoint({
    method: 'POST',
    path: '/work-orders/:id/photos',
    action: 'work_order.add_photo',
    summary: 'Adds a photograph that was uploaded before',
    params: IdParams,
    body: closed({
      fileId: Id,
      moment: oneOf(photoMoments),
      takenAt: Type.Optional(Instant),
      position: Type.Optional(Position),
    }),
    reply: PhotoView,
  }),
};
