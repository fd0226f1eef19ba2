import { relatedEndpoints } from '#contract/related.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { similarEndpoints } from '#contract/similar.ts';
import { change, type Route, read } from '#road/route.ts';
import { assignServiceRequest } from './commands/assign.ts';
import { cancelServiceRequest } from './commands/cancel.ts';
import { closeServiceRequest } from './commands/close.ts';
import { contactInWriting } from './commands/contact-in-writing.ts';
import { linkServiceRequest } from './commands/link.ts';
import { mergeServiceRequest } from './commands/merge.ts';
import { noteOnServiceRequest } from './commands/note.ts';
import { passToField } from './commands/pass-to-field.ts';
import { registerServiceRequest } from './commands/register.ts';
import { reopenServiceRequest } from './commands/reopen.ts';
import { replyToCustomer } from './commands/reply.ts';
import { resumeServiceRequest } from './commands/resume.ts';
import { solveRemotely } from './commands/solve-remotely.ts';
import { splitServiceRequest } from './commands/split.ts';
import { triageServiceRequest } from './commands/triage.ts';
import { unlinkServiceRequest } from './commands/unlink.ts';
import { unmergeServiceRequest } from './commands/unmerge.ts';
import { waitForCustomer } from './commands/wait.ts';
import { countServiceRequests } from './queries/counts.ts';
import { listServiceRequests } from './queries/list.ts';
import { type Links, readServiceRequest } from './queries/read.ts';
import { readTimeline } from './queries/timeline.ts';
import { readRelated } from './related/read.ts';
import { findSimilar } from './similar/find.ts';

/** `links` makes the address of the customer's page. */
export function serviceRequestRoutes(links: Links): readonly Route[] {
  return [
    read(serviceRequestEndpoints.list, listServiceRequests),
    read(serviceRequestEndpoints.counts, countServiceRequests),
    read(similarEndpoints.find, findSimilar),
    read(serviceRequestEndpoints.read, readServiceRequest(links)),
    read(serviceRequestEndpoints.timeline, readTimeline),
    change(registerServiceRequest),
    change(triageServiceRequest),
    change(assignServiceRequest),
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
    read(relatedEndpoints.read, readRelated),
    change(mergeServiceRequest),
    change(unmergeServiceRequest),
    change(splitServiceRequest),
    change(linkServiceRequest),
    change(unlinkServiceRequest),
  ];
}
