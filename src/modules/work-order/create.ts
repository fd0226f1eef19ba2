import type { Values } from '#engine/vocabulary.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context, Told } from '#road/command.ts';

export interface NewOrder {
  readonly branchId: string;
  readonly task: string;
  readonly requiredSkill: string | null;
  readonly crewSize: number;
}

export interface CreatedOrder {
  readonly id: string;
  readonly orderNo: string;
  readonly told: Told;
}

/** Makes a work order of a request, with its blank service report. The caller tells the event. */
export async function createWorkOrder(tx: Tx, context: Context, order: NewOrder): Promise<CreatedOrder> {
  const [orderNo, reportNo] = await Promise.all([
    context.nextNo('work_order'),
    context.nextNo('service_report'),
  ]);
  const id = newId();
  const row = { id, orderNo, requestId: context.id, state: 'created', createdAt: instantOf(context.at) };
  await tx.db
    .insertInto('workOrder')
    .values({ ...row, ...order })
    .execute();
  await tx.db.insertInto('serviceReport').values({ orderId: id, reportNo }).execute();
  return { id, orderNo, told: { type: 'work_order.created', facts: factsOf(orderNo, order) } };
}

/** Facts of a case are those of its latest order: what belonged to the one before is begun anew. */
const begunAnew = [
  'work_order.accepted_at',
  'work_order.dispatcher',
  'work_order.engineer',
  'work_order.leader',
  'work_order.has_report_form',
  'work_order.has_satisfaction_form',
  'work_order.check_in_outcome',
  'work_order.consent_granted',
  'work_order.consent_amount',
  'work_order.test_passed',
  'work_order.safety_confirmed',
  'work_order.place_cleared',
  'work_order.equipment_restored',
  'work_order.next_visit_at',
  'work_order.mealtime_consented',
  'work_order.return_agreed_at',
  'visit.departments',
  'dispatch.in_turn',
  'dispatch.skill_fits',
  'dispatch.area_fits',
  'dispatch.engineer_out',
  'dispatch.travel_fits',
  'dispatch.reason',
  'appointment.from',
  'appointment.to',
  'repeat_repair.cause',
  'report.use',
  'report.fault',
  'report.history',
  'report.cause',
  'report.work',
  'report.test_result',
  'report.guidance_given',
  'report.running_hours',
  'report.mileage',
  'report.in_three_guarantees',
  'report.dismantled_before',
  'report.charge',
  'report.signed_at',
  'report.signer_name',
  'report.signer_position',
  'report.signer_decides',
  'satisfaction.score',
];

function factsOf(orderNo: string, { crewSize, requiredSkill }: NewOrder): Values {
  return {
    ...Object.fromEntries(begunAnew.map(name => [name, null])),
    'work_order.state': 'created',
    'work_order.order_no': orderNo,
    'work_order.crew_size': crewSize,
    'work_order.required_skill': requiredSkill,
    'service_request.state': 'in_field',
  };
}
