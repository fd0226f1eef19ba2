import { projectEndpoints } from '#contract/project.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { change, type Route, read } from '#road/route.ts';
import { acceptProject } from './commands/accept.ts';
import { checkAlignment } from './commands/check-alignment.ts';
import { checkFoundation } from './commands/check-foundation.ts';
import { checkRectification } from './commands/check-rectification.ts';
import { checkShims } from './commands/check-shims.ts';
import { closeSiteIssue } from './commands/close-site-issue.ts';
import { confirmDocumentPack } from './commands/confirm-document-pack.ts';
import { connectNozzle } from './commands/connect-nozzle.ts';
import { fileTechnicalBriefing } from './commands/file-technical-briefing.ts';
import { findSiteIssue } from './commands/find-site-issue.ts';
import { finishNozzle } from './commands/finish-nozzle.ts';
import { handOverProject } from './commands/hand-over.ts';
import { handOverSiteCount } from './commands/hand-over-site-count.ts';
import { holdSiteCount } from './commands/hold-site-count.ts';
import { issueServiceOrder } from './commands/issue-service-order.ts';
import { logDay } from './commands/log-day.ts';
import { notifySiteIssue } from './commands/notify-site-issue.ts';
import { receiveRectification } from './commands/receive-rectification.ts';
import { runTrial } from './commands/run-trial.ts';
import { signAcceptance } from './commands/sign.ts';
import { signSiteCount } from './commands/sign-site-count.ts';
import { trainCustomer } from './commands/train-customer.ts';
import { listProjects } from './queries/list.ts';
import { readProject } from './queries/read.ts';

export function projectRoutes(files: FileStore): readonly Route[] {
  return [
    read(projectEndpoints.list, listProjects),
    read(projectEndpoints.read, readProject),
    change(issueServiceOrder),
    change(confirmDocumentPack),
    change(fileTechnicalBriefing),
    change(holdSiteCount),
    change(signSiteCount(files)),
    change(handOverSiteCount),
    change(checkFoundation),
    change(checkShims),
    change(checkAlignment),
    change(connectNozzle),
    change(finishNozzle),
    change(logDay),
    change(runTrial),
    change(trainCustomer),
    change(signAcceptance(files)),
    change(acceptProject),
    change(handOverProject),
    change(findSiteIssue),
    change(notifySiteIssue),
    change(receiveRectification),
    change(checkRectification),
    change(closeSiteIssue),
  ];
}
