import type { LocalText } from '#kernel/locale.ts';
import type { Calendar } from './calendar/calendar.ts';
import { compileCalendar } from './calendar/calendar.ts';
import type { CalendarSpec } from './calendar/spec.ts';
import { type Book, bookOf, type CompileInput, calendarsOf, compile } from './compile.ts';
import { toldCode } from './pack/problem.ts';
import type {
  Control,
  DeadlineControl,
  FormSpec,
  GateControl,
  IndicatorControl,
  Regulation,
  Setting,
} from './regulation.ts';
import type { FactSpec, Vocabulary } from './vocabulary.ts';

/** What a trial is about: controls by clause id, and the names that they use. */
export interface Trial {
  readonly clauses: Readonly<Record<string, readonly Control[]>>;
  readonly facts?: Readonly<Record<string, FactSpec['type']>>;
  /** Event types with the fields of their data. */
  readonly events?: Readonly<Record<string, Readonly<Record<string, FactSpec['type']>>>>;
  readonly actions?: readonly string[];
  readonly settings?: Readonly<Record<string, Setting['value']>>;
  readonly calendars?: readonly Calendar[];
  readonly edition?: string;
  readonly forms?: readonly FormSpec[];
}

export const trialRoles = [
  'customer',
  'csr',
  'engineer',
  'manager',
  'finance',
  'general_manager',
  'system',
] as const;

/** The fact by which a subject of a trial names its calendar. */
export const trialCalendarFact = 'branch.calendar';

/** A small regulation to try something on: in conformance cases, examples and benchmarks. */
export function trialInput(trial: Trial): CompileInput {
  const calendars = trial.calendars ?? [roundTheClock];
  const [standard] = calendars;
  return {
    edition: trial.edition ?? 'trial',
    regulation: regulationOf(trial),
    vocabulary: vocabularyOf(trial),
    calendars: calendarsOf(calendars, { standard: standard?.id ?? '', fact: trialCalendarFact }),
  };
}

/** The book of one trial regulation. Throws when it does not compile. */
export function trialBook(...trials: readonly Trial[]): Book {
  const editions = trials.map(trial => {
    const compiled = compile(trialInput(trial));
    if (!compiled.ok)
      throw new Error(compiled.faults.map(fault => `${fault.path}: ${toldCode(fault)}`).join('; '));
    return compiled.regulation;
  });
  return bookOf(...editions);
}

/** The calendar of a specification that is known to be right. Throws when it is not. */
export function trialCalendar(spec: CalendarSpec): Calendar {
  const compiled = compileCalendar(spec);
  if (!compiled.ok)
    throw new RangeError(compiled.faults.map(({ code, path }) => `${code} at ${path}`).join('; '));
  return compiled.calendar;
}

const roundTheClock = trialCalendar({
  id: 'round-the-clock',
  zone: 'UTC',
  weekly: {},
  holidays: [],
  alwaysOpen: true,
});

function regulationOf({ clauses, settings, forms }: Trial): Regulation {
  const named = Object.entries(settings ?? {}).map(([name, value]) => [
    name,
    { value, meaning: words(name) },
  ]);
  return {
    pack: 'trial',
    version: '1',
    title: words('trial'),
    source: 'trial',
    settings: Object.fromEntries(named),
    ...(forms && { forms }),
    chapters: [
      {
        no: '1',
        title: words('trial'),
        clauses: Object.entries(clauses).map(([id, controls]) => ({ id, no: id, text: words(id), controls })),
      },
    ],
  };
}

function vocabularyOf({ facts, events, actions }: Trial): Vocabulary {
  const eventSpecs = Object.entries(events ?? {}).map(([type, data]) => [
    type,
    { meaning: words(type), data: factSpecs(data) },
  ]);
  return {
    facts: factSpecs({ [trialCalendarFact]: 'text', ...facts }),
    events: Object.fromEntries(eventSpecs),
    actions: Object.fromEntries((actions ?? []).map(action => [action, { meaning: words(action) }])),
    roles: trialRoles,
  };
}

function factSpecs(types: Readonly<Record<string, FactSpec['type']>>): Record<string, FactSpec> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { type, meaning: words(name) }]),
  );
}

function words(text: string): LocalText {
  return { 'zh-CN': text, 'zh-TW': text, en: text };
}

/** A deadline from `asked` to `answered` within a day round the clock, but for what is said otherwise. */
export function aDeadline(own: Partial<DeadlineControl> = {}): DeadlineControl {
  return {
    kind: 'deadline',
    name: words('answer'),
    holder: 'csr',
    from: [{ event: 'asked' }],
    to: [{ event: 'answered' }],
    cancel: [],
    within: [{ limit: '24h' }],
    time: 'calendar',
    warn: [],
    escalate: ['manager'],
    again: 'keep',
    exactFit: 'closing',
    recalculate: true,
    ...own,
  };
}

/** A gate before `sign`, but for what is said otherwise. */
export function aGate(own: Pick<GateControl, 'require'> & Partial<GateControl>): GateControl {
  return {
    kind: 'gate',
    name: words('gate'),
    action: 'sign',
    obstacle: words('not yet'),
    lift: [],
    override: [],
    ...own,
  };
}

/** A monthly percentage, at least 90, but for what is said otherwise. */
export function anIndicator(
  own: Pick<IndicatorControl, 'numerator' | 'denominator'> & Partial<IndicatorControl>,
): IndicatorControl {
  return {
    kind: 'indicator',
    name: words('share'),
    target: { atLeast: 90 },
    period: 'month',
    unit: 'percent',
    ...own,
  };
}
