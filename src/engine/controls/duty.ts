import type { DutyControl } from '../obligation.ts';
import { proofName } from '../proof.ts';
import type { DeadlineControl } from '../regulation.ts';
import type { Calendars } from './calendars.ts';
import { type Condition, type ControlPlace, condition, type Matcher, matcher } from './condition.ts';
import { compileDeadline, type Deadline } from './deadline.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

/** A compiled `duty` control. Each of its occasions is an ordinary clock: kept, broken, warned, escalated. */
export interface Duty {
  readonly clause: string;
  readonly control: number;
  /** `<clause>/<control>`: by this name the events of its occasions know it. */
  readonly key: string;
  readonly spec: DutyControl;
  /** When it comes up by the calendar; undefined for one that follows events. */
  readonly schedule: Schedule | undefined;
  /** Of which subjects it is asked. */
  readonly condition: Condition;
  /** Events that fulfil it by themselves. */
  readonly done: Matcher;
  readonly deadline: Deadline;
}

export function compileDuty(spec: DutyControl, place: ControlPlace, calendars: Calendars): Duty {
  const { clause, control } = place;
  const key = `${clause}/${control}`;
  checkHolder(spec, place);
  checkOccasion(spec, place);
  checkProof(spec, place);
  return {
    clause,
    control,
    key,
    spec,
    schedule: spec.on.length > 0 ? undefined : scheduleOf(spec, place),
    condition: condition(place, spec.when, { path: 'when', events: spec.on.map(({ event }) => event) }),
    done: matcher(place, spec.done, 'done'),
    deadline: compileDeadline(clockOf(spec, key), clockPlace(spec, place), calendars),
  };
}

/** The machine has no duties: a person must answer for each. */
function checkHolder({ holder }: DutyControl, place: ControlPlace): void {
  if (holder !== 'system') return;
  place.fault({ path: 'holder', code: 'nobody_holds', expected: { word: 'role_of_people' } });
}

/** What shows that it was done is a form of the pack, a printed form, or a word of the vocabulary. */
function checkProof({ proof }: DutyControl, place: ControlPlace): void {
  if (proof === undefined || proof.startsWith('《') || proofName(proof) || place.papers.has(proof)) return;
  place.fault({ path: 'proof', code: 'unknown_proof', params: { name: proof } });
}

function checkOccasion({ on, every, within }: DutyControl, place: ControlPlace): void {
  const isRecurring = every !== undefined && every !== 'occasion';
  if (on.length > 0 && isRecurring) place.fault({ path: 'every', code: 'period_and_events' });
  if (on.length > 0 && within === undefined)
    place.fault({ path: 'within', code: 'until_unsaid', expected: { word: 'limit_after' } });
  if (on.length === 0 && !isRecurring)
    place.fault({ path: 'every', code: 'occasion_unsaid', expected: { written: 'every | on, within' } });
}

/** The clock of an occasion: from its event, or to the instant that the schedule says. */
function clockOf(spec: DutyControl, key: string): DeadlineControl {
  const own = `event.duty == "${key}"`;
  const common = {
    kind: 'deadline',
    name: spec.name,
    holder: spec.holder,
    to: [...spec.done, { event: 'duty.done', where: own }],
    cancel: [{ event: 'duty.excused', where: own }],
    time: spec.time,
    warn: spec.warn,
    escalate: spec.escalate,
    again: 'another',
    exactFit: 'closing',
    recalculate: true,
  } as const;
  if (spec.on.length > 0) {
    const when = spec.when === undefined ? {} : { when: spec.when };
    return { ...common, ...when, from: spec.on, within: [{ limit: spec.within ?? '0d end' }] };
  }
  const from = [{ event: 'duty.opened', where: own }];
  return { ...common, from, after: 'event.due_at', within: [{ limit: '0m' }] };
}

/** What is wrong with the clock is told where the duty says it; conditions were told of already. */
function clockPlace({ on }: DutyControl, place: ControlPlace): ControlPlace {
  return {
    ...place,
    fault: ({ path, ...fault }) => {
      if (path === 'when' || path.startsWith('to.')) return;
      const at = path.startsWith('within.')
        ? 'within'
        : path.replace(/^from(?=\.)/, on.length > 0 ? 'on' : 'from');
      place.fault({ ...fault, path: at });
    },
  };
}
