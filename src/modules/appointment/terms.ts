import type { Values } from '#engine/vocabulary.ts';
import { type EpochMs, hourMs } from '#kernel/time.ts';

const [usualOfferHours, usualChangeHours] = [24, 4];

/** How long an offer stands: the setting `appointment_offer_hours` of the regulation, else a day. */
export function offerMs({ appointment_offer_hours: hours }: Values): number {
  return (isHours(hours) ? hours : usualOfferHours) * hourMs;
}

/** Until when the customer may change an appointment: the setting `appointment_change_hours`, else four hours before it. */
export function changeUntil({ appointment_change_hours: hours }: Values, from: Temporal.Instant): EpochMs {
  return from.epochMilliseconds - (isHours(hours) ? hours : usualChangeHours) * hourMs;
}

function isHours(value: Values[string] | undefined): value is number {
  return typeof value === 'number' && value > 0;
}
