import type { Asker } from '#contract/asker.ts';
import { endedStates, type OrderState } from './lifecycle.ts';

/** Whether the customer is hidden from this reader: an outlet needs to know nothing of whom it has served. */
export function isHidden({ isOutside = false }: Asker, { state }: { readonly state: OrderState }): boolean {
  return isOutside && endedStates.some(ended => ended === state);
}
