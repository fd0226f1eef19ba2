import { may } from '#contract/asker.ts';
import { priceListEndpoints } from '#contract/price-list.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { uploadOf } from '#platform/http/upload.ts';
import { beginningOf } from '#platform/table/refused-beginning.ts';
import type { OpenContext } from '#road/route.ts';

const { action } = priceListEndpoints.readTable;
const rowsAtMost = 20_000;

/** The rows of the first sheet, as somebody typed them; what they mean is for the one who asked. Refuses what is no table. */
export async function readPriceTable({ actor, request }: OpenContext) {
  if (!actor) return refuse('session.missing');
  if (!may(actor, action)) return refuse('access.denied', { params: { action } });
  const upload = await uploadOf(request);
  if (upload instanceof Refused) return upload;
  const beginning = await beginningOf(upload.content, rowsAtMost);
  if (beginning instanceof Refused) return beginning;
  return { rows: (beginning[0]?.rows ?? []).map(({ cells }) => [...cells]) };
}
