import { workOrderEndpoints } from '#contract/work-order.ts';
import { change, type Route, read } from '#road/route.ts';
import { acceptWorkOrder } from './commands/accept.ts';
import { addPhoto } from './commands/add-photo.ts';
import { agreeNextVisit } from './commands/agree-next-visit.ts';
import { cancelWorkOrder } from './commands/cancel.ts';
import { checkIn } from './commands/check-in.ts';
import { checkSafety } from './commands/check-safety.ts';
import { clearUp } from './commands/clear-up.ts';
import { completeWorkOrder } from './commands/complete.ts';
import { contactCustomer } from './commands/contact-customer.ts';
import { depart } from './commands/depart.ts';
import { diagnose } from './commands/diagnose.ts';
import { expectParts } from './commands/expect-parts.ts';
import { noteDepartments } from './commands/note-departments.ts';
import { pauseVisit } from './commands/pause.ts';
import { prepareWorkOrder } from './commands/prepare.ts';
import { recordRepair } from './commands/record-repair.ts';
import { requestConsent } from './commands/request-consent.ts';
import { resumeVisit } from './commands/resume.ts';
import { tellPartsMissing } from './commands/tell-parts-missing.ts';
import { testRepair } from './commands/test.ts';
import { listWorkOrders } from './queries/list.ts';
import { readWorkOrder } from './queries/read.ts';

export const workOrderRoutes: readonly Route[] = [
  read(workOrderEndpoints.list, listWorkOrders),
  read(workOrderEndpoints.read, readWorkOrder),
  change(acceptWorkOrder),
  change(contactCustomer),
  change(expectParts),
  change(prepareWorkOrder),
  change(depart),
  change(checkIn),
  change(checkSafety),
  change(clearUp),
  change(diagnose),
  change(requestConsent),
  change(recordRepair),
  change(testRepair),
  change(completeWorkOrder),
  change(cancelWorkOrder),
  change(addPhoto),
  change(pauseVisit),
  change(resumeVisit),
  change(tellPartsMissing),
  change(agreeNextVisit),
  change(noteDepartments),
];
