/** The action of each change that is a step of an order, by the end of its path. */
const actions: Readonly<Record<string, string>> = {
  accept: 'work_order.accept',
  'contact-customer': 'work_order.contact_customer',
  prepare: 'work_order.prepare',
  appointment: 'appointment.agree',
  depart: 'work_order.depart',
  'check-in': 'work_order.check_in',
  identify: 'machine.identify',
  checklist: 'checklist.answer',
  'check-safety': 'work_order.check_safety',
  'clear-up': 'work_order.clear_up',
  diagnose: 'work_order.diagnose',
  'request-consent': 'work_order.request_consent',
  'record-repair': 'work_order.record_repair',
  test: 'work_order.test',
  sign: 'service_report.sign',
  complete: 'work_order.complete',
  pause: 'work_order.pause',
  resume: 'work_order.resume',
  'tell-parts-missing': 'work_order.tell_parts_missing',
  'agree-next-visit': 'work_order.agree_next_visit',
  'note-departments': 'work_order.note_departments',
  'take-back': 'take_back.take',
  'give-back': 'take_back.give_back',
  commission: 'take_back.finish',
  'paid-service': 'paid_service.request',
  photos: 'work_order.add_photo',
  reject: 'dispatch.reject',
};

/** What a kept change does to its order; undefined for changes that are no step. */
export function actionOfCall(call: string): string | undefined {
  const path = /^POST \/work-orders\/:id\/(.+)$/.exec(call)?.[1] ?? '';
  return Object.hasOwn(actions, path) ? actions[path] : undefined;
}
