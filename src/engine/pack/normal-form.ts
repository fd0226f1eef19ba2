import type { Chapter, Clause, Control, LimitRow, Measure, Setting } from '../regulation.ts';
import { rewardOf, sanctionOf } from './normal-conduct.ts';
import { approvalOf, chargeOf, dutyOf } from './normal-duty.ts';
import { events, list, type Raw, renamed, warnings } from './normal-parts.ts';

/** Turns a checked chapter, with all its short forms, into the form that the engine compiles. */
export function chapterOf(raw: Raw): Chapter {
  const { no, title, clauses } = raw as unknown as Chapter & { readonly clauses: readonly Raw[] };
  return { no, title, clauses: clauses.map(clauseOf) };
}

function clauseOf(raw: Raw): Clause {
  const { id, no, text, controls } = raw as unknown as Clause & { readonly controls: readonly Raw[] };
  return { id, no, text, controls: controls.map(controlOf) };
}

export function settingsOf(raw: unknown): Readonly<Record<string, Setting>> {
  const written = (raw ?? {}) as Readonly<Record<string, Raw>>;
  return Object.fromEntries(Object.entries(written).map(([name, setting]) => [name, settingOf(setting)]));
}

/** A blank in the source goes by its proposal until the company fills it in. */
function settingOf({ proposal, ...setting }: Raw): Setting {
  const filled = setting.value === undefined ? { ...setting, value: proposal, proposed: true } : setting;
  return filled as unknown as Setting;
}

const readers: Readonly<Record<string, (raw: Raw) => Raw>> = {
  deadline: deadlineOf,
  gate: gateOf,
  record: recordOf,
  indicator: indicatorOf,
  grade: raw => raw,
  guideline: raw => renamed(raw, { shown_as: 'shownAs' }),
  approval: approvalOf,
  duty: dutyOf,
  charge: chargeOf,
  sanction: sanctionOf,
  reward: rewardOf,
};

/** Turns a checked control, with all its short forms, into the form that the engine compiles. */
export function controlOf(raw: Raw): Control {
  const read = readers[String(raw.kind)];
  return (read ? read(raw) : raw) as unknown as Control;
}

function deadlineOf(raw: Raw): Raw {
  const { from, to, cancel, within, pause, warn, escalate, reopen, exact_fit, ...rest } = raw;
  return {
    ...rest,
    from: events(from),
    to: events(to),
    cancel: events(cancel),
    within: limitRows(within),
    time: raw.time ?? 'calendar',
    ...(pause === undefined ? {} : { pause: pauseOf(pause as Raw) }),
    warn: warnings(warn),
    escalate: list(escalate),
    again: raw.again ?? 'keep',
    ...(reopen === undefined ? {} : { reopen: reopenOf(reopen as Raw) }),
    exactFit: exact_fit ?? 'closing',
    recalculate: raw.recalculate ?? true,
  };
}

function pauseOf({ on, resume, at_most }: Raw): Raw {
  return { on: events(on), resume: events(resume), ...(at_most === undefined ? {} : { atMost: at_most }) };
}

function reopenOf({ on, how }: Raw): Raw {
  return { on: events(on), how };
}

function gateOf(raw: Raw): Raw {
  return { ...raw, lift: list(raw.lift), override: list(raw.override) };
}

function recordOf(raw: Raw): Raw {
  const named = renamed(raw, { filled_by: 'filledBy' });
  return { ...named, fields: list(raw.fields), at: events(raw.at), lift: list(raw.lift) };
}

function indicatorOf(raw: Raw): Raw {
  const target = renamed(raw.target as Raw, { at_least: 'atLeast', at_most: 'atMost' });
  return { ...raw, numerator: measure(raw.numerator), denominator: measure(raw.denominator), target };
}

function measure(raw: unknown): Measure {
  const { events: match, sum, verdicts, outcomes } = raw as Raw;
  if (verdicts !== undefined) return { of: 'verdicts', clauses: list(verdicts), outcomes: list(outcomes) };
  const counted = { of: 'events', match: events(match) } as const;
  return typeof sum === 'string' ? { ...counted, sum } : counted;
}

function limitRows(raw: unknown): LimitRow[] {
  return typeof raw === 'string' ? [{ limit: raw }] : list<LimitRow>(raw);
}
