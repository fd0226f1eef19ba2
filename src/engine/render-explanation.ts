import type { EpochMs } from '#kernel/time.ts';
import type { DateSpan } from './calendar/dates.ts';
import { parseLimit } from './controls/limit.ts';
import type { ExplainedDay, ExplainedPause, Explanation } from './explain.ts';
import {
  durationText,
  factLine,
  instantText,
  judgedBy,
  nameOf,
  type Rendering,
  type Say,
  speaker,
  timeText,
} from './rendering.ts';

export type { ExplanationTexts, Rendering } from './rendering.ts';

/** A limit as people say it: `2wd end` as “closing time of working day 2”. */
export function renderLimit(limit: string, rendering: Rendering): string {
  return limitText(limit, speaker(rendering));
}

/** The explanation in sentences, one a line, in the order of the argument: clause, start, table, arithmetic, verdict. */
export function renderExplanation(explanation: Explanation, rendering: Rendering): string[] {
  const { startedAt, startedBy, dueAt, status } = explanation;
  const say = speaker(rendering);
  const at = (instant: EpochMs) => instantText(instant, rendering);
  return [
    judgedBy(explanation, rendering),
    say('started', { at: at(startedAt), event: nameOf(startedBy, rendering.locale) }),
    ...explanation.facts.map(fact => factLine(fact, rendering)),
    rowLine(explanation, rendering),
    ...anchorLine(explanation, rendering),
    ...readingLine(explanation, rendering),
    ...explanation.days.map(day => dayLine(day, explanation.calendar?.zone ?? rendering.zone, rendering)),
    ...explanation.pauses.map(pause => pauseLine(pause, explanation, rendering)),
    ...(explanation.row && status !== 'paused' ? [say('due', { at: at(dueAt) })] : []),
    ...(explanation.holidaysUnknown ? [say('holidaysUnknown')] : []),
    ...stopLines(explanation, rendering),
    say(`verdict.${status}`),
  ];
}

function limitText(limit: string, say: Say): string {
  if (isNothing(limit)) return say('limit.none');
  const parsed = parseLimit(limit);
  if (!parsed) return limit;
  if (parsed.unit === 'time') return durationText(parsed.ms, say);
  if (parsed.unit === 'date') return dateText(parsed, say);
  if (parsed.days === 0 && parsed.to === 'end') return say('limit.today');
  const unit = parsed.unit === 'day' ? 'd' : 'wd';
  if (typeof parsed.to !== 'number')
    return say(`limit.${unit}${parsed.to === 'end' ? ' end' : ''}`, { n: parsed.days });
  return say('limit.at', { limit: say(`limit.${unit}`, { n: parsed.days }), time: clockText(parsed.to) });
}

/** `0m`: until the very time that it is counted from, as `parseLimit` reads no limit. */
function isNothing(limit: string): boolean {
  return /^(?:0[hms])+$/.test(limit);
}

function dateText({ step, n, on, to, shift }: DateSpan, say: Say): string {
  const span = say(`limit.${step}`, { n });
  const day = on === null ? span : say(`limit.on.${step}`, { span, day: dayText(step, on, say) });
  const timed = typeof to === 'number' ? say('limit.at', { limit: day, time: clockText(to) }) : day;
  return shift === 'none' ? timed : say(`limit.shift.${shift}`, { limit: timed });
}

function dayText(step: DateSpan['step'], on: number | string, say: Say): string {
  if (step === 'week') return say(`weekday.${on}`);
  return on === 'last' ? say('limit.lastDay') : String(on);
}

function clockText(ms: number): string {
  return Temporal.PlainTime.from('00:00').add({ milliseconds: ms }).toString({ smallestUnit: 'minute' });
}

function rowLine({ row, limit }: Explanation, rendering: Rendering): string {
  const say = speaker(rendering);
  if (!row) return say('rowNone');
  const text = limitText(limit, say);
  return row.of === 1
    ? say('rowOnly', { limit: text })
    : say('row', { no: row.no + 1, of: row.of, limit: text });
}

function anchorLine({ anchor, limit }: Explanation, rendering: Rendering): string[] {
  if (!anchor) return [];
  const side = isNothing(limit) ? 'itself' : anchor.side;
  return [speaker(rendering)(`anchor.${side}`, { at: instantText(anchor.at, rendering) })];
}

function readingLine({ reading, calendar }: Explanation, rendering: Rendering): string[] {
  if (!reading) return [];
  const { id = '', zone = '' } = calendar ?? {};
  return [
    speaker(rendering)(`reading.${reading}`, { calendar: rendering.word?.('calendar', id) ?? id, zone }),
  ];
}

function dayLine({ date, kind, intervals, ms }: ExplainedDay, zone: string, rendering: Rendering): string {
  const say = speaker(rendering);
  if (intervals.length === 0) return say(`dayShut.${kind}`, { date });
  const spans = intervals.map(([from, to]) => `${timeText(from, zone)}–${timeText(to, zone)}`).join(', ');
  return say(kind === 'override' ? 'makeUp' : 'day', { date, spans, duration: durationText(ms, say) });
}

function endOf({ until }: ExplainedPause, rendering: Rendering): string {
  return until === undefined ? '' : speaker(rendering)('pauseEnds', { at: instantText(until, rendering) });
}

function pauseLine(pause: ExplainedPause, { leftMs }: Explanation, rendering: Rendering): string {
  const say = speaker(rendering);
  const reason = pause.reason ?? '';
  const plain = reason === '' ? 'Plain' : '';
  const from = instantText(pause.from, rendering);
  if (pause.to === null)
    return (
      say(`pauseOpen${plain}`, { from, reason, duration: durationText(leftMs ?? 0, say) }) +
      endOf(pause, rendering)
    );
  const to = instantText(pause.to, rendering);
  const endedItself = pause.to === pause.until ? say('pauseUsedUp') : '';
  return (
    say(`pause${plain}`, { from, to, reason, duration: durationText(pause.ownMs ?? 0, say) }) + endedItself
  );
}

function stopLines(
  { stoppedAt, stoppedBy, lateMs, status, row }: Explanation,
  rendering: Rendering,
): string[] {
  if (stoppedAt === null || !stoppedBy || lateMs === null) return [];
  const say = speaker(rendering);
  const stopped = say('stopped', {
    at: instantText(stoppedAt, rendering),
    event: nameOf(stoppedBy, rendering.locale),
  });
  if (status === 'cancelled' || !row) return [stopped];
  if (lateMs === 0) return [stopped, say('exact')];
  return [stopped, say(lateMs > 0 ? 'late' : 'early', { duration: durationText(lateMs, say) })];
}
