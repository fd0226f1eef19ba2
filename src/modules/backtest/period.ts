import type { CivilDate, EpochMs } from '#kernel/time.ts';
import { Trouble } from '#platform/trouble.ts';

export interface AskedPeriod {
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly zone: string;
}

/** The instants between two civil days, both included. Throws Trouble for what is no day. */
export function periodOfCases({ from, to, zone }: AskedPeriod): { from?: EpochMs; to?: EpochMs } {
  return {
    ...(from !== undefined && { from: midnight(from, zone, 0) }),
    ...(to !== undefined && { to: midnight(to, zone, 1) }),
  };
}

function midnight(date: CivilDate, zone: string, daysLater: number): EpochMs {
  try {
    return Temporal.PlainDate.from(date).add({ days: daysLater }).toZonedDateTime(zone).epochMilliseconds;
  } catch (error) {
    throw new Trouble('backtest.date_invalid', { date }, error);
  }
}
