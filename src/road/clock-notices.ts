import { formatInstant } from '#kernel/time.ts';
import type { Notice } from './command.ts';
import type { Telling } from './tell.ts';

/** What the outbox carries when a clock warned or its limit passed. */
export interface ClockNotice {
  readonly subjectId: string;
  readonly clockId: string;
  readonly clause: string;
  readonly dueAt: string;
  /** The instant that passed: of the warning, or of the limit. */
  readonly at: string;
  /** Roles that the clause names. */
  readonly roles: readonly string[];
}

export const clockTopics = ['clock.warned', 'clock.overdue'] as const;
export type ClockTopic = (typeof clockTopics)[number];

/** Warnings and passed limits are told to those whom the clause names. */
export function clockNotices({ subject, effects }: Pick<Telling, 'subject' | 'effects'>): Notice[] {
  return effects.flatMap(({ effect }) => {
    if (effect.type !== 'clock_warned' && effect.type !== 'clock_overdue') return [];
    const { clock, roles } = effect;
    const topic: ClockTopic = effect.type === 'clock_warned' ? 'clock.warned' : 'clock.overdue';
    const payload: ClockNotice = {
      subjectId: subject.id,
      clockId: clock.id,
      clause: clock.clause,
      dueAt: formatInstant(clock.dueAt),
      at: formatInstant(effect.type === 'clock_warned' ? effect.at : clock.dueAt),
      roles,
    };
    return [{ topic, payload: { ...payload } }];
  });
}
