import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { change, type Route, read } from '#road/route.ts';
import { registerServiceRequest } from './commands/register.ts';
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
  ];
}
