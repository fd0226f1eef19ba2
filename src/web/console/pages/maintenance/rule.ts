export const paces = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Pace = (typeof paces)[number];

/** How often maintenance comes round, as it is chosen in the form. */
export interface Rhythm {
  readonly pace: Pace;
  readonly every: number;
  /** On the last day of the month, whatever its length. */
  readonly isLastDay: boolean;
}

/** The rule of RFC 5545 that a choice means. */
export function ruleOf({ pace, every, isLastDay }: Rhythm): string {
  const interval = every > 1 ? `;INTERVAL=${every}` : '';
  const lastDay = pace === 'MONTHLY' && isLastDay ? ';BYMONTHDAY=-1' : '';
  return `FREQ=${pace}${interval}${lastDay}`;
}

/** The choice that a rule came from; undefined for a rule that the form cannot make. */
export function rhythmOf(rule: string): Rhythm | undefined {
  const pace = paces.find(one => rule.startsWith(`FREQ=${one}`));
  const every = Number(/;INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  const rhythm = pace && { pace, every, isLastDay: rule.includes('BYMONTHDAY=-1') };
  return rhythm && ruleOf(rhythm) === rule ? rhythm : undefined;
}
