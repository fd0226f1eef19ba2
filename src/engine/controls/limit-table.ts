import type { EpochMs } from '#kernel/time.ts';
import type { DeadlineControl, Warning } from '../regulation.ts';
import { type Condition, type ControlPlace, checkRoles, condition } from './condition.ts';
import { settled } from './figures.ts';
import { before, type Counting, type Limit, parseLimit, shareOf } from './limit.ts';

/** A row of a limit table. */
export interface Row {
  readonly when: Condition;
  readonly limit: Limit;
  /** As it applies, such as `24h`, with the setting's value put in. */
  readonly text: string;
  readonly warnings: readonly WarningClock[];
  /** Roles that are told when the limit passes. */
  readonly escalate: readonly string[];
}

export interface WarningClock {
  readonly instant: (
    counting: Counting,
    limit: { start: EpochMs; waitedMs: number; dueAt: EpochMs },
  ) => EpochMs;
  readonly tell: readonly string[];
}

export function limitTable(spec: DeadlineControl, place: ControlPlace): Row[] {
  const common = warnings(spec.warn, place, 'warn');
  return spec.within.flatMap((_, i) => row({ spec, place, common }, i) ?? []);
}

interface Table {
  readonly spec: DeadlineControl;
  readonly place: ControlPlace;
  /** Warnings of rows that have none of their own. */
  readonly common: readonly WarningClock[];
}

function row({ spec, place, common }: Table, i: number): Row | undefined {
  const written = spec.within[i];
  if (!written) return undefined;
  const { when, limit, escalate } = written;
  const path = `within.${i}`;
  if (when === undefined && i < spec.within.length - 1)
    place.fault({ path: `${path}.when`, code: 'rows_after_open' });
  if (escalate) checkRoles(place, escalate, `${path}.escalate`);
  const text = settled(limit, place, `${path}.limit`);
  const read = text === undefined ? undefined : limitOf(text, spec, place, `${path}.limit`);
  if (text === undefined || !read) return undefined;
  const events = spec.from.map(match => match.event);
  return {
    when: condition(place, when, { path: `${path}.when`, events }),
    limit: read,
    text,
    warnings: written.warn ? warnings(written.warn, place, `${path}.warn`) : common,
    escalate: escalate ?? spec.escalate,
  };
}

const nothing = /^0[hms]$/;

/** Only where something else than the event is counted from may the limit be nothing. */
function limitOf(text: string, spec: DeadlineControl, place: ControlPlace, path: string): Limit | undefined {
  const isAnchored = spec.before !== undefined || spec.after !== undefined;
  const limit = isAnchored && nothing.test(text) ? ({ unit: 'time', ms: 0 } as const) : parseLimit(text);
  if (!limit) place.fault({ path, code: 'no_limit', params: { text }, expected: { word: 'limit' } });
  return limit;
}

function warnings(written: readonly Warning[], place: ControlPlace, path: string): WarningClock[] {
  return written.flatMap((one, i) => warning(one, place, `${path}.${i}`) ?? []);
}

function warning({ at, tell }: Warning, place: ControlPlace, path: string): WarningClock | undefined {
  checkRoles(place, tell, `${path}.tell`);
  const share = /^(\d{1,2})%$/.exec(at)?.[1];
  if (share !== undefined)
    return { tell, instant: (counting, limit) => shareOf(counting, Number(share) / 100, limit) };
  const text = settled(at, place, `${path}.at`);
  const span = text === undefined ? undefined : parseLimit(text);
  if (span) return { tell, instant: (counting, { dueAt }) => before(counting, dueAt, span) };
  if (text !== undefined)
    place.fault({
      path: `${path}.at`,
      code: 'no_warning',
      params: { text: at },
      expected: { word: 'warn_at' },
    });
  return undefined;
}
