import type { Outcome } from '../effect.ts';
import type { Scope } from '../expression/expression.ts';
import type { IndicatorControl, Measure } from '../regulation.ts';
import type { Value } from '../vocabulary.ts';
import { type ControlPlace, type Matcher, matcher, quantity } from './condition.ts';

export type Part = 'numerator' | 'denominator';

/** One part of an indicator that counts events. */
export interface EventMeasure {
  readonly clause: string;
  readonly control: number;
  readonly part: Part;
  readonly match: Matcher;
  /** What one event adds; null (a fact is unknown) adds nothing. */
  readonly amount: (scope: Scope) => Value;
}

/** One part of an indicator that counts verdicts. */
export interface VerdictMeasure {
  readonly clause: string;
  readonly control: number;
  readonly part: Part;
  readonly clauses: readonly string[];
  readonly outcomes: ReadonlySet<Outcome>;
}

/** A compiled `indicator` control. */
export interface Indicator {
  readonly clause: string;
  readonly control: number;
  readonly spec: IndicatorControl;
  readonly ofEvents: readonly EventMeasure[];
  readonly ofVerdicts: readonly VerdictMeasure[];
}

export function compileIndicator(spec: IndicatorControl, place: ControlPlace): Indicator {
  const { clause, control } = place;
  const parts = (['numerator', 'denominator'] as const).map(part => ({ part, measure: spec[part] }));
  return {
    clause,
    control,
    spec,
    ofEvents: parts.flatMap(({ part, measure }) => eventMeasure(place, part, measure) ?? []),
    ofVerdicts: parts.flatMap(({ part, measure }) =>
      measure.of === 'verdicts'
        ? { clause, control, part, clauses: measure.clauses, outcomes: new Set(measure.outcomes) }
        : [],
    ),
  };
}

function eventMeasure(place: ControlPlace, part: Part, measure: Measure): EventMeasure | undefined {
  if (measure.of !== 'events') return undefined;
  const events = measure.match.map(match => match.event);
  const { sum } = measure;
  const amount = sum === undefined ? () => 1 : quantity(place, sum, { path: `${part}.sum`, events });
  const { clause, control } = place;
  return { clause, control, part, match: matcher(place, measure.match, `${part}.match`), amount };
}
