import type { LoggedEvent } from '#road/evidence/logged-event.ts';

/** The event that tells the signature under the report of an order. */
export function signedEvent(log: readonly LoggedEvent[], orderNo: string): LoggedEvent | undefined {
  return log.findLast(
    ({ type, facts }) => type === 'service_report.signed' && facts['work_order.order_no'] === orderNo,
  );
}

/** The seal that was told with the signature; undefined for reports that were signed before there was one. */
export function sealIn(event: LoggedEvent | undefined): string | undefined {
  const seal = event?.data.seal;
  return typeof seal === 'string' ? seal : undefined;
}

/** Hashes of the photographs that were told in this log. */
export function toldPhotos(log: readonly LoggedEvent[]): ReadonlySet<unknown> {
  return new Set(log.filter(({ type }) => type === 'work_order.photo_added').map(({ data }) => data.sha256));
}
