import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../../shared/session/zone.ts';
import { dateFormat } from '../../../shared/text/intl.ts';
import type { Look, Scale } from './scale.ts';

export interface Day {
  readonly date: string;
  readonly startMs: number;
  readonly endMs: number;
}

interface TimeHeadProps {
  readonly days: readonly Day[];
  readonly scale: Scale;
  readonly look: Look;
  readonly label: string;
}

const hourMs = 3_600_000;

/** Days, and hours where there is room for them; stays in sight above the lines. */
export const TimeHead = memo(({ days, scale, look, label }: TimeHeadProps) => (
  <div className="board-head" style={{ width: scale.width }}>
    <div className="board-corner">{label}</div>
    <div className="board-scale" aria-hidden="true">
      {days.map(day => (
        <DayMark key={day.date} day={day} scale={scale} look={look} />
      ))}
    </div>
  </div>
));

function DayMark({ day, scale, look }: { day: Day; scale: Scale; look: Look }) {
  const say = useDayWords();
  const left = scale.xOf(day.startMs);
  const width = scale.xOf(day.endMs) - left;
  const marks = look.markHours < 24 ? marksOf(day, look.markHours) : [];
  const words = width < 60 ? day.date.slice(-2) : say(day.startMs);
  return (
    <div className="board-day" style={{ left, width }}>
      <span className="day">{words}</span>
      {marks.map(({ hour, ms }) => (
        <span key={hour} className="mark" style={{ left: scale.xOf(ms) - left }}>
          {hour}
        </span>
      ))}
    </div>
  );
}

/** Month, day and weekday: the year stands in the field with the date above. */
function useDayWords(): (ms: number) => string {
  const { i18n } = useTranslation();
  const timeZone = useZone();
  const options = { timeZone, month: 'short', day: 'numeric', weekday: 'short' } as const;
  return ms => dateFormat(i18n.language, options).format(ms);
}

function marksOf({ startMs, endMs }: Day, every: number) {
  const hours = Math.round((endMs - startMs) / hourMs);
  return Array.from({ length: Math.ceil(hours / every) }, (_, place) => ({
    hour: place * every,
    ms: startMs + place * every * hourMs,
  }));
}
