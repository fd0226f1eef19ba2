import { dayMs, type EpochMs } from '#kernel/time.ts';

/** Local time of a zone in plain numbers. `localMs` counts milliseconds of the local clock since 1970-01-01 00:00. */
export interface Zone {
  offsetAt(at: EpochMs): number;
  /** The instant of a local time. Of a time that comes twice, the side asked for; of one that is skipped, the jump. */
  instantOf(localMs: number, side: 'earlier' | 'later'): EpochMs;
}

/** A stretch of time with one offset from UTC. */
interface Span {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly offset: number;
}

export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const zones = new Map<string, Zone>();

/** The offsets of a zone, each found out once. */
export function zoneOf(name: string): Zone {
  const zone = zones.get(name) ?? readZone(name);
  zones.set(name, zone);
  return zone;
}

function readZone(name: string): Zone {
  const spans: Span[] = [];
  let last: Span = { from: 0, to: 0, offset: 0 };

  function spanAt(at: EpochMs): Span {
    if (at >= last.from && at < last.to) return last;
    const known = spans.find(span => at >= span.from && at < span.to);
    last = known ?? readSpan(name, at);
    if (!known) spans.push(last);
    return last;
  }

  function instantOf(localMs: number, side: 'earlier' | 'later'): EpochMs {
    const before = spanAt(localMs - dayMs);
    const after = spanAt(localMs + dayMs);
    if (before === after) return localMs - before.offset;
    const early = localMs - Math.max(before.offset, after.offset);
    const late = localMs - Math.min(before.offset, after.offset);
    const valid = [early, late].filter(at => at + spanAt(at).offset === localMs);
    const [first = spanAt(late).from] = valid;
    return side === 'earlier' ? first : (valid.at(-1) ?? first);
  }

  return { offsetAt: at => spanAt(at).offset, instantOf };
}

function readSpan(zone: string, at: EpochMs): Span {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // `previous` means strictly before: one millisecond later finds a change at `at` itself.
  const previous = here.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = here.getTimeZoneTransition('next');
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1e6,
  };
}
