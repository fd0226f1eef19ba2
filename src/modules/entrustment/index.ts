import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { change, type Route, read } from '#road/route.ts';
import { acceptEntrustment } from './commands/accept.ts';
import { agreeOutletTerms } from './commands/agree-terms.ts';
import { approveOutletStatement } from './commands/approve-outlet-statement.ts';
import { confirmOutletStatement } from './commands/confirm-outlet-statement.ts';
import { disputeOutletStatement } from './commands/dispute-outlet-statement.ts';
import { drawOutletStatement } from './commands/draw-outlet-statement.ts';
import { handOver } from './commands/hand-over.ts';
import { refuseEntrustment } from './commands/refuse.ts';
import { takeBackEntrustment } from './commands/take-back.ts';
import { listOutlets } from './queries/outlets.ts';
import { readEntrustment } from './queries/read.ts';
import { listOutletStatements } from './queries/statements.ts';

export { lapseUnanswered } from './lapse-unanswered.ts';
export { entrustmentVocabulary } from './vocabulary.ts';

export const entrustmentRoutes: readonly Route[] = [
  read(entrustmentEndpoints.outlets, listOutlets),
  change(agreeOutletTerms),
  read(entrustmentEndpoints.read, readEntrustment),
  change(handOver),
  change(acceptEntrustment),
  change(refuseEntrustment),
  change(takeBackEntrustment),
  read(outletStatementEndpoints.list, listOutletStatements),
  change(drawOutletStatement),
  change(confirmOutletStatement),
  change(disputeOutletStatement),
  change(approveOutletStatement),
];
