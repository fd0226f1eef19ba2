import { dangers, incidentEndpoints, type Situation } from '#contract/incident.ts';
import { instantOf, minuteMs } from '#kernel/time.ts';
import { loadOrder, requestOfOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { command, happened, type Told } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';

/** Tells the centre what happens on site (S1.EXP.21 to S1.EXP.27). It is taken at any time: nobody is left alone by a rule. */
export const reportIncident = command({
  endpoint: incidentEndpoints.report,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, input, { actor, at }) => {
    const { situation, text = null, minutesAgo = 0, position, hasExplained = false } = input;
    const happenedAt = at - minutesAgo * minuteMs;
    const isInsisting = situation === 'other_customer';
    const known = isInsisting && hasExplained ? await unexplained(tx, row.id) : undefined;
    if (known) return explained(tx, known, at);
    const { id: orderId, requestId, branchId, orderNo } = row;
    const id = newId();
    await tx.db
      .insertInto('incident')
      .values({
        ...{ id, requestId, orderId, branchId, situation, text, reportedByName: actor.name },
        ...{ explainedAt: isInsisting && hasExplained ? instantOf(at) : null },
        ...{ lng: position?.lng ?? null, lat: position?.lat ?? null },
        ...{ happenedAt: instantOf(happenedAt), reportedAt: instantOf(at) },
      })
      .execute();
    const roles = ['dispatcher', 'manager'];
    const notices = [tells({ topic: 'incident.reported', subjectId: requestId, roles, at, named: orderNo })];
    return happened({ events: toldOf({ situation, happenedAt, hasExplained }), reply: { id }, notices });
  },
});

/** The user who insisted before and was not told yet. */
async function unexplained({ db }: Tx, orderId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('incident')
    .select('id')
    .where('orderId', '=', orderId)
    .where('situation', '=', 'other_customer')
    .where('explainedAt', 'is', null)
    .orderBy('reportedAt')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

async function explained({ db }: Tx, id: string, at: number) {
  await db
    .updateTable('incident')
    .set({ explainedAt: instantOf(at) })
    .where('id', '=', id)
    .execute();
  return happened({ events: [{ type: 'user.explained_to' }], reply: { id } });
}

interface Reported {
  readonly situation: Situation;
  readonly happenedAt: number;
  readonly hasExplained: boolean;
}

function toldOf({ situation, happenedAt, hasExplained }: Reported): Told[] {
  const kind = dangers.find(danger => danger === situation);
  const reported = { type: 'incident.situation_reported', data: { situation } };
  if (situation === 'other_customer')
    return [
      { type: 'user.insisted', at: happenedAt },
      reported,
      ...(hasExplained ? [{ type: 'user.explained_to' }] : []),
    ];
  if (!kind) return [reported];
  const facts = {
    'incident.kind': kind,
    'incident.happened_at': happenedAt,
    'incident.handled_by': null,
  };
  return [
    { type: 'incident.occurred', data: { kind }, facts, at: happenedAt },
    { type: 'incident.reported', facts },
  ];
}
