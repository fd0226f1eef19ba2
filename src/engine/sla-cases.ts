import * as answers from './sla-cases/answers.ts';
import { behaviours } from './sla-cases/behaviours.ts';
import { calendarFor, Refusable } from './sla-cases/case-calendar.ts';
import { isSame } from './sla-cases/compare.ts';
import { type Json, type JsonObject, readFile, type SlaCase, Unreadable } from './sla-cases/format.ts';

/** What became of one case. */
export interface SlaResult {
  readonly id: string;
  readonly passed: boolean;
  /** Why it did not pass: what was expected and what came, or what could not be understood. */
  readonly difference: string | null;
}

/** Runs every case of a parsed file through the engine. Throws Unreadable when it is no file of cases. */
export function runSlaCases(json: Json): SlaResult[] {
  const { calendars, cases } = readFile(json);
  return cases.map(one => {
    const difference = differenceOf(one, calendars);
    return { id: one.id, passed: difference === null, difference };
  });
}

function differenceOf(one: SlaCase, calendars: JsonObject): string | null {
  try {
    const keys = Object.keys(one.expected);
    if (keys.length === 0) return 'nothing is expected';
    const answer = answersTo(one, calendars);
    const wrong = keys.flatMap(key => compare(one, key, answer(key)) ?? []);
    return wrong.length > 0 ? wrong.join('; ') : null;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof Refusable || error instanceof RangeError)
      return error.message;
    throw error;
  }
}

function compare(one: SlaCase, key: string, actual: Json | undefined): string | null {
  if (actual === undefined) return `${key}: nothing is known to answer it`;
  const expected = one.expected[key];
  if (isSame(one, expected, actual, /_min(utes)?$/.test(key))) return null;
  return `${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}

function answersTo(one: SlaCase, calendars: JsonObject): answers.Answers {
  switch (one.kind) {
    case 'deadline':
      return answers.deadlineAnswers(one, calendarFor(one, calendars));
    case 'elapsed':
      return answers.elapsedAnswers(one, calendarFor(one, calendars));
    case 'working_days':
      return answers.workingDaysAnswers(one, calendarFor(one, calendars));
    case 'next_open':
      return answers.nextOpenAnswers(one, calendarFor(one, calendars));
    case 'open_intervals':
      return answers.openIntervalsAnswers(one, calendarFor(one, calendars));
    case 'backward':
      return answers.backwardAnswers(one, calendarFor(one, calendars));
    case 'metrics':
      return answers.metricsAnswers(one, calendarFor(one, calendars));
    case 'error':
      return answers.errorAnswers(one, () => calendarFor(one, calendars));
    case 'behaviour':
      return behaviourAnswers(one);
    default:
      throw new Unreadable(`no cases of the kind "${one.kind}" are known`);
  }
}

function behaviourAnswers({ id, input }: SlaCase): answers.Answers {
  const behaviour = Object.hasOwn(behaviours, id) ? behaviours[id] : undefined;
  if (!behaviour) throw new Unreadable('no trial of this behaviour is known');
  const found = behaviour(input);
  return key => found[key];
}
