import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { change, type Route, read } from '#road/route.ts';
import { cancelServiceRequest } from './commands/cancel.ts';
import { closeServiceRequest } from './commands/close.ts';
import { contactInWriting } from './commands/contact-in-writing.ts';
import { noteOnServiceRequest } from './commands/note.ts';
import { passToField } from './commands/pass-to-field.ts';
import { registerServiceRequest } from './commands/register.ts';
import { reopenServiceRequest } from './commands/reopen.ts';
import { replyToCustomer } from './commands/reply.ts';
import { resumeServiceRequest } from './commands/resume.ts';
import { solveRemotely } from './commands/solve-remotely.ts';
import { triageServiceRequest } from './commands/triage.ts';
import { waitForCustomer } from './commands/wait.ts';
import { countServiceRequests } from './queries/counts.ts';
import { listServiceRequests } from './queries/list.ts';
import { type Links, readServiceRequest } from './queries/read.ts';
import { readTimeline } from './queries/timeline.ts';

/** `links` makes the address of the customer's page. */
export function serviceRequestRoutes(links: Links): readonly Route[] {
  return [
    read(serviceRequestEndpoints.list, listServiceRequests),
    read(serviceRequestEndpoints.counts, countServiceRequests),
    read(serviceRequestEndpoints.read, readServiceRequest(links)),
    read(serviceRequestEndpoints.timeline, readTimeline),
    change(registerServiceRequest),
    change(triageServiceRequest),
    change(replyToCustomer),
    change(contactInWriting),
    change(noteOnServiceRequest),
    change(waitForCustomer),
    change(resumeServiceRequest),
    change(solveRemotely),
    change(passToField),
    change(closeServiceRequest),
    change(cancelServiceRequest),
    change(reopenServiceRequest),
  ];
}
