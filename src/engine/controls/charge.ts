import type { Fen } from '#kernel/money.ts';
import type { Scope } from '../expression/expression.ts';
import type { ChargeControl, Payer, Price } from '../obligation.ts';
import type { CompiledRegulation } from '../plan.ts';
import type { Value, Values } from '../vocabulary.ts';
import { type Condition, type ControlPlace, condition } from './condition.ts';
import { amountFen, percentOf } from './figures.ts';

/** A price with its figures worked out: fen for a sum, percent for a share. */
export type Tariff =
  | { readonly by: 'free' | 'cost' | 'preferential' | 'list' | 'agreed' }
  | {
      readonly by: 'yuan';
      readonly fen: Fen;
      readonly per: 'time' | 'hour' | 'day' | 'km' | 'piece' | 'person';
    }
  | { readonly by: 'percent'; readonly percent: number; readonly of: 'list' | 'cost' };

export interface Share {
  readonly payer: Payer;
  readonly percent: number;
}

/** A compiled `charge` control. */
export interface Charge {
  readonly clause: string;
  readonly control: number;
  readonly spec: ChargeControl;
  readonly condition: Condition;
  readonly payers: readonly Share[];
  readonly parts: Tariff;
  readonly labour: Tariff;
  /** Null where the clause does not say. */
  readonly travel: Tariff | null;
}

export function compileCharge(spec: ChargeControl, place: ControlPlace): Charge {
  const { clause, control } = place;
  return {
    clause,
    control,
    spec,
    condition: condition(place, spec.when, { path: 'when', events: [] }),
    payers: payersOf(spec, place),
    parts: tariff(spec.parts, place, 'parts'),
    labour: tariff(spec.labour, place, 'labour'),
    travel: spec.travel === undefined ? null : tariff(spec.travel, place, 'travel'),
  };
}

function payersOf({ payers }: ChargeControl, place: ControlPlace): Share[] {
  const shares = payers.map(({ payer, percent }, i) => ({
    payer,
    percent: percentOf(percent, place, `payer.${i}.percent`),
  }));
  const total = shares.reduce((sum, { percent }) => sum + percent, 0);
  if (total !== 100)
    place.fault({
      path: 'payer',
      code: 'shares_sum',
      params: { total },
      expected: { word: 'percent_100' },
    });
  return shares;
}

function tariff(price: Price, place: ControlPlace, path: string): Tariff {
  if (typeof price === 'string') return { by: price };
  if ('yuan' in price)
    return { by: 'yuan', fen: amountFen(price.yuan, place, `${path}.yuan`), per: price.per ?? 'time' };
  return { by: 'percent', percent: percentOf(price.percent, place, `${path}.percent`), of: price.of };
}

/** Who pays for what, by which clause and for which facts. */
export interface Charged {
  readonly clause: string;
  readonly control: number;
  readonly payers: readonly Share[];
  readonly parts: Tariff;
  readonly labour: Tariff;
  readonly travel: Tariff | null;
  readonly before: 'told' | 'agreed' | null;
  /** The condition that held, and what its facts were. */
  readonly when: string | null;
  readonly grounds: Values;
  /** Other clauses that hold as well and say otherwise. */
  readonly conflicts: readonly { readonly clause: string; readonly control: number }[];
}

/**
 * Who pays for what as things are: the first clause in the order of the document whose condition holds. Undefined
 * where none does. Clauses that hold too and say otherwise are named: the regulation should be mended.
 */
export function chargeOf(regulation: CompiledRegulation, scope: Scope): Charged | undefined {
  const holding = regulation.charges.filter(charge => charge.condition.holds(scope));
  const [first, ...others] = holding;
  if (!first) return undefined;
  const { clause, control, spec, payers, parts, labour, travel } = first;
  const conditional = others.filter(other => other.spec.when !== undefined && !isSame(first, other));
  return {
    clause,
    control,
    payers,
    parts,
    labour,
    travel,
    before: spec.before ?? null,
    when: spec.when ?? null,
    grounds: groundsOf(first, scope),
    conflicts: conditional.map(other => ({ clause: other.clause, control: other.control })),
  };
}

function groundsOf({ condition: { facts } }: Charge, scope: Scope): Values {
  return Object.fromEntries(facts.map((name): [string, Value] => [name, scope.facts[name] ?? null]));
}

function isSame(a: Charge, b: Charge): boolean {
  const said = ({ payers, parts, labour, travel }: Charge) => JSON.stringify([payers, parts, labour, travel]);
  return said(a) === said(b);
}
