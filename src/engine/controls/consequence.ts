import type { MeasureStep, RewardControl, SanctionControl } from '../conduct.ts';
import type { Scope } from '../expression/expression.ts';
import type { DueProcess } from '../regulation.ts';
import type { Value } from '../vocabulary.ts';
import {
  type Condition,
  type ControlPlace,
  checkRoles,
  condition,
  type Matcher,
  matcher,
  quantity,
} from './condition.ts';
import { settledProcess } from './settled-process.ts';
import { amountOf, type CompiledSum, sumOf } from './sums.ts';

/** A compiled `sanction` or `reward` control. */
export interface Consequence {
  readonly clause: string;
  readonly control: number;
  /** `<clause>/<control>`. */
  readonly key: string;
  readonly spec: SanctionControl | RewardControl;
  readonly on: Matcher;
  /** Clauses of which a broken occasion proposes it. */
  readonly breachOf: readonly string[];
  readonly applies: Condition;
  /** What `per` is multiplied by; undefined where nothing is said. */
  readonly units: ((scope: Scope) => Value) | undefined;
  readonly rows: readonly MeasureRow[];
  readonly dueProcess: DueProcess;
  /** Facts, and `event.<field>`, that its conditions read: the grounds of a finding. */
  readonly facts: readonly string[];
  /** The lateness of a clock decides what it comes to. */
  readonly countsLateness: boolean;
}

export interface MeasureRow {
  readonly spec: MeasureStep;
  readonly condition: Condition;
  readonly sums: readonly CompiledSum[];
  readonly capFen: number | null;
}

export function compileConsequence(
  spec: SanctionControl | RewardControl,
  place: ControlPlace,
  breachOf: readonly string[],
): Consequence {
  const { clause, control } = place;
  const events = spec.on.map(({ event }) => event);
  checkRoles(place, spec.subject, 'subject');
  const applies = condition(place, spec.when, { path: 'when', events });
  const rows = spec.steps.map((step, i) => rowOf(step, { place, events, path: `steps.${i}` }));
  const { units } = spec;
  return {
    clause,
    control,
    key: `${clause}/${control}`,
    spec,
    on: matcher(place, spec.on, 'on'),
    breachOf,
    applies,
    units: units === undefined ? undefined : quantity(place, units, { path: 'units', events }),
    rows,
    dueProcess: settledProcess(spec.dueProcess, place),
    facts: [...new Set([applies, ...rows.map(row => row.condition)].flatMap(({ facts }) => facts))],
    countsLateness: units === undefined && spec.steps.some(({ per }) => spans.has(per)),
  };
}

/** Whether a clause names a cause; one is told from another by its English words. */
export function namesCause(
  { causes }: Pick<Consequence['spec'], 'causes'>,
  cause: string | undefined,
): boolean {
  return causes.some(({ en }) => en === cause);
}

/** Units of time: without `units` they are those by which a clock was late. */
const spans: ReadonlySet<MeasureStep['per']> = new Set(['minute', 'hour', 'day']);

interface RowPlace {
  readonly place: ControlPlace;
  readonly events: readonly string[];
  readonly path: string;
}

function rowOf(spec: MeasureStep, { place, events, path }: RowPlace): MeasureRow {
  return {
    spec,
    condition: condition(place, spec.when, { path: `${path}.when`, events }),
    sums: spec.amounts.map((sum, i) => sumOf(sum, place, `${path}.amount.${i}`)),
    capFen: spec.cap === undefined ? null : amountOf(spec.cap, place, `${path}.cap`),
  };
}
