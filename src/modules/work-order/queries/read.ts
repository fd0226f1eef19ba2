import { may } from '#contract/asker.ts';
import { ownFactsOf } from '#contract/own-facts.ts';
import { beforeRepair } from '#contract/repair-terms.ts';
import { againstTakingBack } from '#contract/take-back.ts';
import { againstVisiting } from '#contract/visit.ts';
import type { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { refuse } from '#kernel/refusal.ts';
import { entitlementOf } from '#modules/asset/index.ts';
import { maskAddress, maskName, maskPhone, recordDisclosure } from '#modules/customer/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { allowancesOf } from '#road/allowances.ts';
import { clockViews } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { repairTermsOf } from '../before-repair.ts';
import { isHidden } from '../hidden.ts';
import { hindrance } from '../invariants.ts';
import { orderActions } from '../lifecycle.ts';
import { likelyPartsOf } from '../likely-parts.ts';
import { paidHindrance } from '../paid-hindrance.ts';
import { scopeOf } from '../store.ts';
import { checklistsOf } from './checklists.ts';
import { guidelinesOf } from './guidelines.ts';
import { missingPartsOf, pausesOf } from './interruptions.ts';
import { consentOf, type HeadRow, headOf, paidServiceOf, photosOf, reportOf } from './parts.ts';
import { takeBacksOf } from './take-backs.ts';
import { checkInsOf, identificationOf, notesOf } from './visits.ts';

/** A work order with its report, and what the reader may do next. */
export const readWorkOrder: Query<typeof workOrderEndpoints.read> = async (context, { id }) => {
  const { db, actor, road, now } = context;
  const head = await headOf(context, id);
  if (!head) return refuse('subject.not_found');
  if (mustCall(actor, head))
    await recordDisclosure(context, 'work_order', [
      { customerId: head.customerId, subjectId: head.requestId },
    ]);
  const [report, photos, consent, paidService, checkIns, identification, checklists, notes, likelyParts] =
    await Promise.all([
      reportOf(db, id),
      photosOf(db, id),
      consentOf(db, id),
      paidServiceOf(db, id),
      checkInsOf(db, id),
      identificationOf(db, id),
      checklistsOf(db, id),
      notesOf(db, id),
      likelyPartsOf(db, id),
    ]);
  const [subject, terms, beside] = await Promise.all([
    stateOf(db, head.requestId),
    repairTermsOf(db, id),
    besideOf(db, id),
  ]);
  const { isSigned, ...shown } = report;
  const { regulations, zone } = road;
  const scope = scopeOf(head);
  const standing = { state: head.state, engineerId: head.engineerId, isSigned };
  const allowed = (action: string) =>
    hindrance(standing, action) ??
    paidHindrance(paidService, action) ??
    againstVisiting(beside, action) ??
    againstTakingBack(beside.takeBacks, action) ??
    (action === 'work_order.record_repair' ? beforeRepair(terms) : undefined);
  return {
    ...viewOf(head, context),
    etag: etagOf(subject.seq),
    consent,
    paidService,
    report: shown,
    photos,
    checkIns,
    identification,
    checklists,
    notes,
    likelyParts,
    ...beside,
    guidelines: guidelinesOf(
      regulations.book.edition(regulations.editionAt(subject.state.edition, now)),
      actor.locale,
    ),
    clocks: clockViews(subject.state, { regulations, locale: actor.locale, now, zone }),
    allowances: allowancesOf(
      { regulations, reader: actor, scope, state: subject.state, now, allowed, proposes: ownFactsOf },
      orderActions,
    ),
  };
};

/** What happened on the visit beside the steps. */
async function besideOf(db: Db, id: string) {
  const [pauses, missingParts, takeBacks] = await Promise.all([
    pausesOf(db, id),
    missingPartsOf(db, id),
    takeBacksOf(db, id),
  ]);
  return { pauses, missingParts, takeBacks };
}

/** Only who goes to the customer is shown number and address at once; others ask for them, giving a reason. */
function mustCall(actor: ReadContext['actor'], head: HeadRow): boolean {
  const isOver = isHidden(actor, head);
  return (
    actor.roles.includes('engineer') && !isOver && may(actor, 'work_order.contact_customer', scopeOf(head))
  );
}

type Viewed =
  | 'etag'
  | 'consent'
  | 'paidService'
  | 'report'
  | 'photos'
  | 'checkIns'
  | 'identification'
  | 'checklists'
  | 'notes'
  | 'pauses'
  | 'guidelines'
  | 'missingParts'
  | 'takeBacks'
  | 'likelyParts'
  | 'clocks'
  | 'allowances';

function viewOf(head: HeadRow, { actor }: ReadContext): Omit<WorkOrder, Viewed> {
  const seesAll = mustCall(actor, head);
  const { id, orderNo, requestId, requestNo, state, task, description, requiredSkill, crewSize } = head;
  const { leaderId, branchId, branchName, engineerId, engineerName, departments } = head;
  return {
    ...{ id, orderNo, requestId, requestNo, state, task, description, requiredSkill, crewSize },
    ...{ leaderId, branchId, branchName, engineerId, engineerName, departments },
    customer: {
      id: head.customerId,
      name: isHidden(actor, head) ? maskName(head.customerName) : head.customerName,
      decisionMaker: isHidden(actor, head) ? null : head.decisionMaker,
    },
    contact: isHidden(actor, head) ? null : contactOf(head, seesAll),
    site: siteOf(head, seesAll),
    asset: assetOf(head),
    appointmentFrom: head.appointmentFrom?.toString() ?? null,
    appointmentTo: head.appointmentTo?.toString() ?? null,
  };
}

function contactOf({ contactName, phone }: HeadRow, seesAll: boolean): WorkOrder['contact'] {
  if (contactName === null || phone === null) return null;
  return { name: contactName, phone: seesAll ? phone : maskPhone(phone) };
}

function siteOf({ siteName, regionName, address, lng, lat, distanceMetres }: HeadRow, seesAll: boolean) {
  const shown = seesAll ? { address, lng, lat } : { address: maskAddress(address), lng: null, lat: null };
  return { name: siteName, regionName: regionName ?? '', distanceMetres, ...shown };
}

function assetOf(head: HeadRow): WorkOrder['asset'] {
  const { serialNo, vehicleNo, model, productLine, warrantyUntil, registeredAt, zone } = head;
  if (serialNo === null || model === null || productLine === null) return null;
  const entitlement = entitlementOf(warrantyUntil, registeredAt.epochMilliseconds, zone);
  return { serialNo, vehicleNo, model, productLine, entitlement };
}
