import type { EpochMs } from '#kernel/time.ts';
import type { ChainStep } from './approval.ts';

/** One voice in a step: the persons any of whom may use it. */
export interface Seat {
  readonly role: string;
  readonly persons: readonly string[];
}

export interface Vote {
  /** Who decided. */
  readonly person: string;
  /** For whom: another where it was delegated. */
  readonly for: string;
  /** Index of the voice that was used. */
  readonly seat: number;
  readonly says: 'approve' | 'refuse' | 'return';
  readonly at: EpochMs;
  readonly reason: string | null;
}

/**
 * The voices of a step. Of several roles each is one, whoever of its holders uses it; of a single role that decides
 * together each holder is one; else all its holders share the one. The applicant has none.
 */
export function seatsOf(
  { spec }: Pick<ChainStep, 'spec'>,
  holders: (role: string) => readonly string[],
  applicant: string,
): Seat[] {
  const asked = spec.roles.map(role => ({ role, persons: holders(role).filter(one => one !== applicant) }));
  const [only, ...others] = asked;
  if (!only) return [];
  if (spec.together === 'any') {
    const persons = asked.flatMap(seat => seat.persons);
    return [{ role: spec.roles.join(', '), persons: [...new Set(persons)] }];
  }
  if (others.length > 0) return asked;
  return only.persons.map(person => ({ role: only.role, persons: [person] }));
}

interface Voting {
  readonly seats: readonly Seat[];
  readonly votes: readonly Vote[];
}

/** The voice that a person may still use; undefined where there is none. */
export function freeSeat({ seats, votes }: Voting, person: string): number | undefined {
  const free = seats.findIndex(
    ({ persons }, seat) => persons.includes(person) && !votes.some(vote => vote.seat === seat),
  );
  return free < 0 ? undefined : free;
}

/** Whether enough voices have approved. */
export function isCarried(voting: Voting, step: Pick<ChainStep, 'share'>): boolean {
  return approvals(voting) >= needed(voting, step);
}

/** Whether so many have refused that it cannot be approved any more. */
export function isLost(voting: Voting, step: Pick<ChainStep, 'share'>): boolean {
  const refused = voting.votes.filter(({ says }) => says === 'refuse').length;
  return refused > voting.seats.length - needed(voting, step);
}

function approvals({ votes }: Voting): number {
  return votes.filter(({ says }) => says === 'approve').length;
}

function needed({ seats }: Voting, { share }: Pick<ChainStep, 'share'>): number {
  return Math.max(1, Math.ceil((seats.length * share) / 100));
}
