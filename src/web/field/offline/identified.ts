import type { FieldJob } from '#contract/field-work.ts';
import { compareMachine } from '#contract/identification.ts';

interface Identified {
  readonly number: string;
  readonly by: 'scanned' | 'typed';
  readonly isAnother?: boolean;
}

type Before = Pick<FieldJob, 'order' | 'machines'> & { readonly at: string };

/** What the page shows of a machine that was compared; a label without signal shows the machine of the order. */
export function identified({ number, by, isAnother = false }: Identified, { order, machines, at }: Before) {
  const own = order.asset?.serialNo ?? null;
  const compared = compareMachine(number, { own, others: machines });
  const taken = compared.is === 'another' ? compared.machine : undefined;
  const serialNo = taken?.serialNo ?? own ?? number;
  return {
    identification: { at, serialNo, by, isAnother },
    ...(taken && { asset: { ...taken, vehicleNo: null, productLine: '', entitlement: 'unknown' } }),
  };
}
