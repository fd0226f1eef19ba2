import type { Fen } from '#kernel/money.ts';
import type { Base, Sum } from '../conduct.ts';
import type { ControlPlace } from './condition.ts';
import { amountFen, percentOf } from './figures.ts';

export { amountFen as amountOf } from './figures.ts';

/** An amount as a row of measures writes it, with its figures worked out. */
export type CompiledSum =
  | { readonly by: 'fixed'; readonly fen: Fen }
  | { readonly by: 'range'; readonly from: Fen; readonly to: Fen }
  | { readonly by: 'percent'; readonly percent: number; readonly of: Base }
  | { readonly by: 'decided' };

export function sumOf(sum: Sum, place: ControlPlace, path: string): CompiledSum {
  if (sum === 'decided') return { by: 'decided' };
  if (typeof sum === 'string') return { by: 'fixed', fen: amountFen(sum, place, path) };
  if ('percent' in sum)
    return { by: 'percent', percent: percentOf(sum.percent, place, `${path}.percent`), of: sum.of };
  const from = amountFen(sum.from, place, `${path}.from`);
  const to = amountFen(sum.to, place, `${path}.to`);
  if (to < from) place.fault({ path: `${path}.to`, code: 'range_backwards' });
  return { by: 'range', from, to };
}
