const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How closely the board is looked at: from the hours of one day to the days of a month. */
export const zooms = ['hour', 'day', 'week', 'fortnight', 'month'] as const;
export type Zoom = (typeof zooms)[number];

export interface Look {
  readonly days: number;
  readonly pixelsPerHour: number;
  /** What is dropped begins at a multiple of this many minutes. */
  readonly snapMinutes: number;
  /** Hours between two marks of the head; 24 for days only. */
  readonly markHours: number;
}

export const looks: Readonly<Record<Zoom, Look>> = {
  hour: { days: 1, pixelsPerHour: 120, snapMinutes: 15, markHours: 1 },
  day: { days: 1, pixelsPerHour: 40, snapMinutes: 15, markHours: 1 },
  week: { days: 7, pixelsPerHour: 8, snapMinutes: 30, markHours: 6 },
  fortnight: { days: 14, pixelsPerHour: 6, snapMinutes: 60, markHours: 6 },
  month: { days: 31, pixelsPerHour: 2, snapMinutes: 60, markHours: 24 },
};

/** The line of time of the board: instants to pixels and back. */
export interface Scale {
  readonly startMs: number;
  readonly endMs: number;
  readonly width: number;
  readonly snapMs: number;
  xOf(ms: number): number;
  /** The nearest instant at which something may begin. */
  instantAt(x: number): number;
}

export function scaleOf(startMs: number, endMs: number, { pixelsPerHour, snapMinutes }: Look): Scale {
  const snapMs = snapMinutes * minuteMs;
  return {
    startMs,
    endMs,
    snapMs,
    width: ((endMs - startMs) / hourMs) * pixelsPerHour,
    xOf: ms => ((ms - startMs) / hourMs) * pixelsPerHour,
    instantAt: x => startMs + Math.round(((x / pixelsPerHour) * hourMs) / snapMs) * snapMs,
  };
}

/** Left edge and width of a stretch, cut off where the line ends; undefined for what lies beyond it. */
export function placeOn(scale: Scale, fromMs: number, toMs: number) {
  if (toMs <= scale.startMs || fromMs >= scale.endMs) return undefined;
  const left = scale.xOf(Math.max(fromMs, scale.startMs));
  return { left, width: scale.xOf(Math.min(toMs, scale.endMs)) - left };
}
