export { repairTermsOf } from './before-repair.ts';
export { requestConsent } from './commands/request-consent.ts';
export { orderCourse } from './course.ts';
export { createWorkOrder } from './create.ts';
export { filePath } from './file-path.ts';
export { isHidden } from './hidden.ts';
export { hindrance as orderHindrance, mayBeQuoted, nextOf as nextOfOrder } from './invariants.ts';
export { isOut, outStates } from './lifecycle.ts';
export { addOrderNote } from './note.ts';
export { paidHindrance } from './paid-hindrance.ts';
export { checklistsOf } from './queries/checklists.ts';
export { listWorkOrders } from './queries/list.ts';
export { readWorkOrder } from './queries/read.ts';
export { seesOrder } from './queries/sight.ts';
export { takeBacksOf } from './queries/take-backs.ts';
export { type Signature, signReport } from './report.ts';
export { workOrderRoutes } from './routes.ts';
export { type Step, type SteppedOn, step, tellsCrew } from './step.ts';
export {
  loadOrder,
  type OrderRow,
  requestOfOrder,
  scopeOf as scopeOfOrder,
  updateOrder,
} from './store.ts';
export { workOrderVocabulary } from './vocabulary.ts';
