import type { LoggedEvent } from '#road/evidence/logged-event.ts';

/** A submission as the log tells it. */
export interface Submission {
  readonly version: number;
  readonly seal: string;
}

/** The last submission in a log that was sealed; undefined for forms of before there were seals. */
export function submission(log: readonly LoggedEvent[]): Submission | undefined {
  const event = log.findLast(({ type }) => type === 'form.submitted');
  const { version, seal } = event?.data ?? {};
  return typeof version === 'number' && typeof seal === 'string' ? { version, seal } : undefined;
}
