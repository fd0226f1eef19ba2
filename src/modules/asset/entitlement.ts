import type { Asset } from '#contract/asset.ts';
import type { CivilDate, EpochMs } from '#kernel/time.ts';
import { civilDay } from '#platform/numbers/numbers.ts';

/** Whether a machine is in warranty at an instant, by the civil day in the zone of its branch; the last day is inside. */
export function entitlementOf(
  warrantyUntil: CivilDate | null,
  at: EpochMs,
  zone: string,
): Asset['entitlement'] {
  if (warrantyUntil === null) return 'unknown';
  return civilDay(at, zone) <= warrantyUntil ? 'in_warranty' : 'out_of_warranty';
}
