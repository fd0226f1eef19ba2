import type { Static } from 'typebox';
import type { Allowance as AllowanceShape, Override } from '#contract/shape.ts';

/** What this reader may do with a subject now, and why not. */
export type Allowance = Static<typeof AllowanceShape>;

/** May it be tried: outright, or against a gate with a reason? */
export function mayTry({ allowed, mayOverride }: Allowance): boolean {
  return allowed || mayOverride;
}

/** The allowance of an action; barred without a reason when the server does not speak of it. */
export function allowanceOf(allowances: readonly Allowance[], action: string): Allowance {
  const found = allowances.find(allowance => allowance.action === action);
  return found ?? { action, allowed: false, refusals: [], mayOverride: false };
}

/** What a command carries when a gate is passed with a reason. */
export type Overriding = { readonly override?: Override };
