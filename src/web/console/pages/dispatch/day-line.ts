const hourMs = 3_600_000;
const firstHour = 6;
const hours = 16;

/** The hours of the day that the line shows. */
export const shownHours = Array.from({ length: hours }, (_, hour) => firstHour + hour);

interface Span {
  readonly dayStart: string;
  readonly from: string;
  readonly to: string;
}

/** Where a visit stands on the line of the day, in per cent of its width; what lies beyond its ends is cut off. */
export function placeOf({ dayStart, from, to }: Span): { readonly left: string; readonly width: string } {
  const start = Date.parse(dayStart) + firstHour * hourMs;
  const shareOf = (at: string) => (Date.parse(at) - start) / (hours * hourMs);
  const left = clamp(shareOf(from));
  const width = clamp(shareOf(to)) - left;
  return { left: `${round(left)}%`, width: `${round(width)}%` };
}

const clamp = (share: number) => Math.max(0, Math.min(1, share));
const round = (share: number) => Math.round(share * 10_000) / 100;
