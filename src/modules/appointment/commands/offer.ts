import { offerEndpoints } from '#contract/offer.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import { type Window, windowOf } from '#modules/dispatch/index.ts';
import { correspondenceOf, writeMail } from '#modules/message/index.ts';
import { loadOrder, nextOfOrder, type OrderRow, requestOfOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { translate } from '#platform/text/translate.ts';
import { command, happened } from '#road/command.ts';
import type { AppointmentOptions } from '../options.ts';
import { insertOffer } from '../store.ts';
import { offerMs } from '../terms.ts';

interface Times {
  readonly from: string;
  readonly to: string;
}

/**
 * Offers the customer times to choose from, on the page of the request and by mail where they have an address. Whether
 * somebody is free then is asked again when one is chosen. Refuses times that have passed or stand there twice.
 */
export const offerAppointment = ({ portalUrl }: AppointmentOptions) =>
  command({
    endpoint: offerEndpoints.offer,
    kind: 'service_request',
    subjectId: requestOfOrder,
    load: loadOrder,
    change: async (tx, row, input, { at, actor, settings }) => {
      const refused = nextOfOrder(row, 'appointment.agree');
      if (refused instanceof Refused) return refused;
      if (row.state === 'departed') return refuse('subject.state');
      const windows = windowsIn(input.windows, at);
      if (windows instanceof Refused) return windows;
      const expiresAt = at + offerMs(settings());
      await insertOffer(tx, {
        orderId: row.id,
        offeredAt: at,
        offeredByName: actor.name,
        expiresAt,
        windows,
      });
      await tellCustomer(tx, row, { at, portal: portalUrl(row.requestId) });
      return happened({
        events: [{ type: 'appointment.offered', data: { windows: windows.length, until: expiresAt } }],
        reply: { id: row.id, state: row.state },
      });
    },
  });

function windowsIn(asked: readonly Times[], now: EpochMs): Window[] | Refused {
  const windows: Window[] = [];
  for (const times of asked) {
    const window = windowOf(times, now);
    if (window instanceof Refused) return window;
    if (window.from.epochMilliseconds <= now) return refuse('appointment.in_past', { field: 'windows' });
    if (windows.some(({ from }) => from.equals(window.from)))
      return refuse('input.invalid', { field: 'windows', params: { keyword: 'uniqueItems' } });
    windows.push(window);
  }
  return windows;
}

interface Telling {
  readonly at: EpochMs;
  readonly portal: string;
}

async function tellCustomer(tx: Tx, { requestId }: OrderRow, { at, portal }: Telling): Promise<void> {
  const correspondence = await correspondenceOf(tx, requestId);
  if (!correspondence) return;
  const { locale, requestNo, ownName } = correspondence;
  const text = translate(locale, 'message:mail.offered', { requestNo, ownName, portal });
  await writeMail(tx, { requestId, correspondence, text, isAutomatic: true, at });
}
