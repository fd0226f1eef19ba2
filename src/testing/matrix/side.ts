import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { Road } from '#road/road.ts';

/** One of two branches with all that belongs to it: a customer, a case in the field, its follow-up and a photograph. */
export interface Side {
  readonly name: 'home' | 'away';
  readonly branchId: string;
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId: string;
  readonly serialNo: string;
  readonly phone: string;
  readonly requestId: string;
  readonly orderId: string;
  readonly engineerId: string;
  readonly callbackId: string;
  readonly complaintId: string;
  readonly fileId: string;
  /** A mail of the customer, filed in the side's request, and what was enclosed in it. */
  readonly messageId: string;
  readonly enclosureId: string;
  /** A violation of the side's engineer. */
  readonly conductId: string;
  /** A duty of the side's engineer. */
  readonly dutyId: string;
  readonly formId: string;
  /** Work of the side's engineer that met a changed order. */
  readonly setAsideId: string;
  /** What the side's engineer spent, and a claim of it. */
  readonly expenseId: string;
  readonly claimId: string;
  /** What the side's engineer told the centre. */
  readonly incidentId: string;
  /** The installation of the side's machine, and a defect found there. */
  readonly projectId: string;
  readonly issueId: string;
  /** An absence of the side's engineer, a plan of a day of its branch, a maintenance plan of its machine. */
  readonly absenceId: string;
  readonly proposalId: string;
  readonly maintenanceId: string;
  /** A call of the customer that nobody answered. */
  readonly callId: string;
  /** A price list of the branch that has not begun. */
  readonly priceListId: string;
  /** An old register of the branch that has been tried out. */
  readonly takeoverId: string;
  /** A draft of the regulation and its back-test: of the whole company, the same on both sides. */
  readonly draftId: string;
  readonly backtestId: string;
  /** The secret of the customer's page. */
  readonly token: string;
  /** The code on the label of the machine. */
  readonly code: string;
}

/** The case of a side in the field, and what rows are made with. */
export interface Work extends Pick<Side, 'name' | 'branchId' | 'requestId' | 'orderId' | 'engineerId'> {
  readonly road: Road;
  readonly db: Db;
  readonly files: FileStore;
}
