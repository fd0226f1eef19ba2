import type { Scope } from '#contract/asker.ts';
import { may } from '#contract/asker.ts';
import type { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { refuse } from '#kernel/refusal.ts';
import { entitlementOf } from '#modules/asset/index.ts';
import { maskAddress, maskPhone, recordDisclosure } from '#modules/customer/index.ts';
import { allowancesOf } from '#road/allowances.ts';
import { clockViews } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { hindrance } from '../invariants.ts';
import { requestActions } from '../lifecycle.ts';
import { type HeadRow, type OrderRow, wholeOf } from './parts.ts';

export interface Links {
  /** Address of the customer's page, without host. */
  portalPath(requestId: string): string;
}

/** A service request with its clocks, and what the reader may do with it. */
export function readServiceRequest(links: Links): Query<typeof serviceRequestEndpoints.read> {
  return async (context, { id }) => {
    const head = await wholeOf(context, id);
    if (!head) return refuse('subject.not_found');
    const { log, notes, orders, beside } = head;
    const scope = scopeOf(head, orders);
    if (mustCall(context.actor, scope))
      await recordDisclosure(context, 'service_request', [{ customerId: head.customerId, subjectId: id }]);
    return {
      ...viewOf(head, context, scope),
      etag: etagOf(log.seq),
      clocks: clockViews(log.state, readingOf(context)),
      notes: [...notes],
      workOrders: orders.map(({ engineerId: _, leaderId: __, ...order }) => order),
      openBeside: [...beside],
      portalPath: may(context.actor, 'service_request.reply', scope) ? links.portalPath(id) : null,
      allowances: allowancesOf(
        {
          regulations: context.road.regulations,
          reader: context.actor,
          now: context.now,
          scope,
          state: log.state,
          allowed: action => hindrance({ ...head, openOrders: openOrdersIn(orders) }, action),
        },
        requestActions,
      ),
    };
  };
}

function openOrdersIn(orders: readonly OrderRow[]): number {
  return orders.filter(({ state }) => state !== 'completed' && state !== 'cancelled').length;
}

function scopeOf(head: HeadRow, orders: readonly OrderRow[]): Scope {
  const assignees = orders.flatMap(({ engineerId, leaderId }) =>
    [engineerId, leaderId].filter(id => id !== null),
  );
  return { branchId: head.branchId, customerId: head.customerId, assignees };
}

function readingOf({ road, actor, now }: ReadContext) {
  return { regulations: road.regulations, locale: actor.locale, now, zone: road.zone };
}

/** Only who goes to the customer is shown number and address at once; others ask for them, giving a reason. */
function mustCall(actor: ReadContext['actor'], scope: Scope): boolean {
  return actor.roles.includes('engineer') && may(actor, 'work_order.contact_customer', scope);
}

type Viewed = 'etag' | 'clocks' | 'notes' | 'workOrders' | 'openBeside' | 'portalPath' | 'allowances';

function viewOf(head: HeadRow, { actor }: ReadContext, scope: Scope): Omit<ServiceRequest, Viewed> {
  const seesAll = mustCall(actor, scope);
  const { id, requestNo, state, channel, kind, severity, faultClass, isSupplierNeeded, description } = head;
  return {
    id,
    requestNo,
    state,
    channel,
    kind,
    severity,
    faultClass,
    isSupplierNeeded,
    description,
    registeredAt: head.registeredAt.toString(),
    registeredByName: head.registeredByName,
    ownerName: head.ownerName,
    branchId: head.branchId,
    branchName: head.branchName,
    customer: { id: head.customerId, customerNo: head.customerNo, name: head.customerName, tier: head.tier },
    contact: contactOf(head, seesAll),
    site: {
      id: head.siteId,
      name: head.siteName,
      regionName: head.regionName ?? '',
      address: seesAll ? head.address : maskAddress(head.address),
      distanceMetres: head.distanceMetres,
    },
    asset: assetOf(head),
    resolution: head.resolution,
  };
}

function contactOf({ contactId, contactName, phone }: HeadRow, seesAll: boolean): ServiceRequest['contact'] {
  if (contactId === null || contactName === null || phone === null) return null;
  return { id: contactId, name: contactName, phone: seesAll ? phone : maskPhone(phone) };
}

function assetOf(head: HeadRow): ServiceRequest['asset'] {
  const { assetId, serialNo, model, productLine, warrantyUntil, registeredAt, zone } = head;
  if (assetId === null || serialNo === null || model === null || productLine === null) return null;
  const entitlement = entitlementOf(warrantyUntil, registeredAt.epochMilliseconds, zone);
  return { id: assetId, serialNo, model, productLine, entitlement, warrantyUntil };
}
