import type { Calls } from './call.ts';
import { conductCalls } from './calls/conduct.ts';
import { customerCalls } from './calls/customer.ts';
import { diagnosisCalls } from './calls/diagnosis.ts';
import { dispatchCalls } from './calls/dispatch.ts';
import { dutyCalls } from './calls/duty.ts';
import { formCalls } from './calls/form.ts';
import { insightCalls } from './calls/insight.ts';
import { knowledgeCalls } from './calls/knowledge.ts';
import { messageCalls } from './calls/message.ts';
import { organisationCalls } from './calls/organisation.ts';
import { portalCalls } from './calls/portal.ts';
import { priceCalls } from './calls/price.ts';
import { projectCalls } from './calls/project.ts';
import { regulationCalls } from './calls/regulation.ts';
import { serviceRequestCalls } from './calls/service-request.ts';
import { sessionCalls } from './calls/session.ts';
import { takeoverCalls } from './calls/takeover.ts';
import { telephoneCalls } from './calls/telephone.ts';
import { workOrderCalls } from './calls/work-order.ts';

/** Every route below `/api/v1`: one that is missing here fails the matrix. */
export const calls: Calls = {
  ...sessionCalls,
  ...organisationCalls,
  ...customerCalls,
  ...regulationCalls,
  ...serviceRequestCalls,
  ...workOrderCalls,
  ...diagnosisCalls,
  ...dispatchCalls,
  ...dutyCalls,
  ...conductCalls,
  ...knowledgeCalls,
  ...messageCalls,
  ...telephoneCalls,
  ...formCalls,
  ...portalCalls,
  ...priceCalls,
  ...projectCalls,
  ...takeoverCalls,
  ...insightCalls,
};
