import Type from 'typebox';
import { foldCode } from '#kernel/fold-code.ts';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, Override, oneOf } from './shape.ts';
import { identifiedBy, workOrderStates } from './work-order-shape.ts';

/** A machine by what its plate says. */
export interface MachinePlate {
  readonly serialNo: string;
  readonly model: string;
}

/** How many of the others a phone takes along. */
export const machinesAtMost = 50;

export interface Machines {
  /** The machine of the order; null where none was named. */
  readonly own: string | null;
  readonly others: readonly MachinePlate[];
}

export type Comparison =
  | { readonly is: 'as_ordered' }
  | { readonly is: 'another'; readonly machine: MachinePlate }
  | { readonly is: 'unknown' };

/** Compares a number with the machine of the order and the others of its customer; spaces, dots and dashes do not count. */
export function compareMachine(number: string, { own, others }: Machines): Comparison {
  const code = foldCode(number);
  if (own !== null && foldCode(own) === code) return { is: 'as_ordered' };
  const machine = others.find(({ serialNo }) => foldCode(serialNo) === code);
  return machine ? { is: 'another', machine } : { is: 'unknown' };
}

/** The code of the product's own label, where a number is the address on it. */
export function labelCodeIn(number: string): string | undefined {
  return /\/m\/([\w-]{20,})$/.exec(number.trim())?.[1];
}

export const identificationEndpoints = {
  identify: endpoint({
    method: 'POST',
    path: '/work-orders/:id/identify',
    action: 'machine.identify',
    summary: 'Compares the machine on site with that of the order, by its serial number or its label',
    params: IdParams,
    body: closed({
      /** Serial number, or the address on the label. */
      number: Line,
      by: oneOf(identifiedBy),
      /** Another machine of the customer is worked on, and the engineer says so. */
      isAnother: Type.Optional(Type.Boolean()),
      happenedAt: Type.Optional(Instant),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id, state: oneOf(workOrderStates), serialNo: Type.String() }),
  }),
};
