import { may } from '#contract/asker.ts';
import type { Incident, incidentEndpoints } from '#contract/incident.ts';
import { refuse } from '#kernel/refusal.ts';
import { loadOrder, seesOrder } from '#modules/work-order/index.ts';
import type { Query } from '#road/route.ts';

/** What was told from the place of an order, the newest first. */
export const listIncidents: Query<typeof incidentEndpoints.list> = async (context, { id }) => {
  const { db, actor } = context;
  const [isVisible, found] = await Promise.all([seesOrder(context, id), loadOrder({ db }, { id })]);
  if (!isVisible || !found) return refuse('subject.not_found');
  const mayTakeOver = may(actor, 'incident.take_over', found.scope);
  const rows = await db
    .selectFrom('incident')
    .select(['id', 'situation', 'text', 'happenedAt', 'reportedAt', 'reportedByName'])
    .select(['takenOverAt', 'takenOverByName', 'measure', 'explainedAt', 'outcome'])
    .where('orderId', '=', id)
    .orderBy('reportedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return {
    items: rows.map(({ happenedAt, reportedAt, takenOverAt, explainedAt, situation, outcome, ...row }) => ({
      ...row,
      situation: situation as Incident['situation'],
      happenedAt: happenedAt.toString(),
      reportedAt: reportedAt.toString(),
      takenOverAt: takenOverAt?.toString() ?? null,
      explainedAt: explainedAt?.toString() ?? null,
      outcome: outcome as Incident['outcome'],
      mayTakeOver: mayTakeOver && takenOverAt === null,
    })),
  };
};
