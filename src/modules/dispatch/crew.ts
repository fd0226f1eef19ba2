import type { BodyOf } from '#contract/endpoint.ts';
import type { workOrderEndpoints } from '#contract/work-order.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';

type Crew = Pick<BodyOf<typeof workOrderEndpoints.assign>, 'engineerId' | 'leaderId' | 'crewIds'>;

/** Who goes along. A leader goes as well, and is as little free for another appointment as the others. */
export function membersOf({ engineerId, leaderId, crewIds = [] }: Crew): readonly string[] {
  const isBeside = leaderId !== undefined && leaderId !== engineerId && !crewIds.includes(leaderId);
  return isBeside ? [leaderId, ...crewIds] : crewIds;
}

interface Sending {
  readonly outletId: string | null;
  /** When they would be on their way. */
  readonly at: Temporal.Instant;
}

/** Leader and members are people who can be sent, each once: of the company, or of the outlet that has the order. */
export async function againstCrew(
  tx: Tx,
  crew: Crew,
  { outletId, at }: Sending,
): Promise<Refused | undefined> {
  const members = membersOf(crew);
  if (members.length === 0) return undefined;
  if (new Set([crew.engineerId, ...members]).size <= members.length)
    return refuse('dispatch.twice_in_crew', { field: 'crewIds' });
  const fieldOf = (id: string) => (id === crew.leaderId ? 'leaderId' : 'crewIds');
  const known = await sendable(tx, { members, outletId, at });
  const unknown = members.find(id => !known.some(person => person.id === id));
  if (unknown !== undefined) return refuse('dispatch.not_an_engineer', { field: fieldOf(unknown) });
  const away = known.find(({ isAway }) => isAway);
  return away && refuse('dispatch.absent', { field: fieldOf(away.id), lift: ['absence.end'] });
}

function sendable(tx: Tx, { members, outletId, at }: Sending & { readonly members: readonly string[] }) {
  return tx.db
    .selectFrom('person')
    .leftJoin('branch', 'branch.id', 'person.branchId')
    .select(eb => [
      'person.id',
      eb
        .exists(
          eb
            .selectFrom('absence')
            .select('absence.id')
            .whereRef('absence.personId', '=', 'person.id')
            .where('fromAt', '<=', at)
            .where('toAt', '>', at),
        )
        .as('isAway'),
    ])
    .where('person.id', 'in', members)
    .where('isActive', '=', true)
    .where(eb =>
      outletId === null ? eb('branch.kind', 'is distinct from', 'outlet') : eb('branch.id', '=', outletId),
    )
    .execute();
}
