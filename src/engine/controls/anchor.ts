import type { EpochMs } from '#kernel/time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Scope } from '../expression/expression.ts';
import { nearest } from '../expression/nearest.ts';
import type { DeadlineControl } from '../regulation.ts';
import type { Clock } from '../state.ts';
import type { FactSpec, Value } from '../vocabulary.ts';
import type { ControlPlace } from './condition.ts';

/** The instant or date that a limit is counted from: held by a fact, or told by the event that starts the clock. */
export interface Anchor {
  readonly of: 'fact' | 'event';
  readonly name: string;
  readonly side: 'before' | 'after';
  readonly isDate: boolean;
}

/** The anchor of a deadline; undefined where it counts from its event. */
export function anchorOf(spec: DeadlineControl, place: ControlPlace): Anchor | undefined {
  const side = spec.before === undefined ? 'after' : 'before';
  const written = spec[side];
  if (written === undefined) return undefined;
  if (spec.before !== undefined && spec.after !== undefined)
    place.fault({ path: 'after', code: 'before_and_after' });
  if (side === 'before' && spec.pause) place.fault({ path: 'pause', code: 'before_paused' });
  return { ...namedBy(written), side, isDate: typeOf(spec, { place, written, side }) === 'civil_date' };
}

function namedBy(written: string): Pick<Anchor, 'of' | 'name'> {
  const field = /^event\.(.+)$/.exec(written)?.[1];
  return field === undefined ? { of: 'fact', name: written } : { of: 'event', name: field };
}

interface Written {
  readonly place: ControlPlace;
  readonly written: string;
  readonly side: Anchor['side'];
}

function typeOf(spec: DeadlineControl, { place, written, side }: Written): FactSpec['type'] | undefined {
  const { of, name } = namedBy(written);
  const { facts, events } = place.vocabulary;
  const found = of === 'fact' ? facts[name] : events[spec.from[0]?.event ?? '']?.data?.[name];
  if (found?.type === 'instant' || found?.type === 'civil_date') return found.type;
  const timely = Object.keys(facts).filter(fact => isTimely(facts[fact]));
  const near = nearest(written, timely);
  const hint = near === undefined ? { expected: { word: 'timely_fact' } as const } : { nearest: near };
  const code = found ? 'not_timely' : 'unknown_fact';
  place.fault({ path: side, code, params: { name: written }, ...hint });
  return undefined;
}

function isTimely(spec: FactSpec | undefined): boolean {
  return spec?.type === 'instant' || spec?.type === 'civil_date';
}

/** A limit that is counted from what is not known has no end: the clause is silent. */
export function isAnchorKnown(anchor: Anchor | undefined, { facts, event }: Scope): boolean {
  if (!anchor) return true;
  const values = anchor.of === 'fact' ? facts : event;
  return isHeld(values?.[anchor.name]);
}

function isHeld(value: Value | undefined): value is string | number {
  return typeof value === 'number' || typeof value === 'string';
}

/**
 * The instant that a clock's limit is counted from; undefined where it is the event's own. Before a date it is the
 * beginning of that day, after a date its end.
 */
export function anchorAt(
  anchor: Anchor | undefined,
  { grounds, given }: Pick<Clock, 'grounds' | 'given'>,
  calendar: Calendar | null,
): { readonly at: EpochMs; readonly side: Anchor['side'] } | undefined {
  if (!anchor) return undefined;
  const value = anchor.of === 'fact' ? grounds[anchor.name] : given?.data[anchor.name];
  if (typeof value === 'number') return { at: value, side: anchor.side };
  if (!calendar || typeof value !== 'string') return undefined;
  return { at: calendar.instantOn(value, anchor.side === 'before' ? 0 : 'end'), side: anchor.side };
}
