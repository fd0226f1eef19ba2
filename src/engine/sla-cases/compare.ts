import { minuteMs, parseInstant } from '#kernel/time.ts';
import type { Json, SlaCase } from './format.ts';

/** Whether an answer is the expected one. Instants are the same in whatever zone they are written; seconds count. Figures in minutes drop what is less than one. */
export function isSame(one: SlaCase, expected: Json | undefined, actual: Json, isInMinutes = false): boolean {
  if (Array.isArray(expected) && Array.isArray(actual))
    return (
      expected.length === actual.length && expected.every((value, i) => isSame(one, value, actual[i] ?? null))
    );
  if (typeof expected === 'number' && typeof actual === 'number')
    return expected === actual || (isInMinutes && expected === Math.trunc(actual));
  const [wanted, got] = [instantOf(expected), instantOf(actual)];
  if (wanted === undefined || got === undefined) return expected === actual;
  return isToTheMinute(one) ? toMinute(wanted) === toMinute(got) : wanted === got;
}

/** A source that is known to drop seconds, of which the file does not give the exact answer. */
function isToTheMinute({ tags, isRecommended }: SlaCase): boolean {
  return tags.includes('precision') && !isRecommended;
}

function toMinute(at: number): number {
  return Math.floor(at / minuteMs);
}

function instantOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return undefined;
  try {
    return parseInstant(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
