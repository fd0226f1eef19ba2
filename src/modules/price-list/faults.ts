import type { PriceContent, TravelPrice } from '#contract/price-list.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';

/** What is wrong with prices that are well-formed: a table with a gap, something priced twice, a part without a price. */
export function faultIn({ labour, travel, parts }: PriceContent): Refused | undefined {
  const twice = repeated(labour.map(({ kind }) => kind));
  if (twice !== undefined)
    return refuse('price_list.priced_twice', { field: 'content/labour', params: { name: twice } });
  if (labour.length > 0 && !labour.some(({ kind }) => kind === 'any'))
    return refuse('price_list.gap', { field: 'content/labour' });
  return bandsFault(travel) ?? partsFault(parts);
}

function bandsFault(travel: readonly TravelPrice[]): Refused | undefined {
  const field = 'content/travel';
  const ends = travel.map(({ upToMetres }) => upToMetres ?? Number.POSITIVE_INFINITY);
  if (travel.length > 0 && ends.at(-1) !== Number.POSITIVE_INFINITY)
    return refuse('price_list.gap', { field });
  const isRising = ends.every((end, i) => i === 0 || end > (ends[i - 1] ?? 0));
  return isRising ? undefined : refuse('price_list.bands_overlap', { field });
}

function partsFault(parts: PriceContent['parts']): Refused | undefined {
  const field = 'content/parts';
  const twice = repeated(parts.map(({ partNo }) => partNo));
  if (twice !== undefined) return refuse('price_list.priced_twice', { field, params: { name: twice } });
  const unpriced = parts.find(({ costFen, priceFen }) => costFen === null && priceFen === null);
  return unpriced && refuse('price_list.part_unpriced', { field, params: { name: unpriced.partNo } });
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, i) => names.indexOf(name) !== i);
}
