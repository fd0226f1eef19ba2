import { followUpEndpoints } from '#contract/follow-up.ts';
import { change, type Route, read } from '#road/route.ts';
import { closeComplaint } from './commands/close.ts';
import { openComplaintByDesk } from './commands/open.ts';
import { verifyComplaint } from './commands/verify.ts';
import { listComplaints } from './queries/list.ts';

export { type OpenedComplaint, openComplaint } from './store.ts';
export { complaintVocabulary } from './vocabulary.ts';

export const complaintRoutes: readonly Route[] = [
  read(followUpEndpoints.complaints, listComplaints),
  change(openComplaintByDesk),
  change(verifyComplaint),
  change(closeComplaint),
];
