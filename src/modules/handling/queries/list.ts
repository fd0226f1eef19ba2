import { may, type Scope } from '#contract/asker.ts';
import {
  type Handling,
  type HandlingName,
  type handlingEndpoints,
  handlingNames,
  handlingOf,
} from '#contract/handling.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { refuse } from '#kernel/refusal.ts';
import { findVisible, loadRequest } from '#modules/service-request/index.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { shownTo } from '../content.ts';

/** What was written down about a request, in the order in which it happened, and what may be written down. */
export const listHandlings: Query<typeof handlingEndpoints.list> = async (context, { id }) => {
  const { db, actor, road } = context;
  const [isVisible, found] = await Promise.all([findVisible(context, id), loadRequest({ db }, { id })]);
  if (!isVisible || !found) return refuse('subject.not_found');
  const mayRecord = may(actor, 'handling.record', found.scope);
  const edition = road.regulations.book.edition(road.regulations.inForce());
  const items = await itemsOf(context, { id, scope: found.scope });
  return { items, offered: mayRecord ? offeredBy(edition) : [] };
};

interface Asked {
  readonly id: string;
  readonly scope: Scope;
}

async function itemsOf({ db, actor }: ReadContext, { id, scope }: Asked): Promise<Handling[]> {
  const isInFull = may(actor, 'customer.reveal', scope) || may(actor, 'work_order.contact_customer', scope);
  const rows = await db
    .selectFrom('handling')
    .leftJoin('person', 'person.id', 'handling.toId')
    .select(['handling.id', 'handling.kind', 'handling.content', 'handling.text', 'person.name as toName'])
    .select(['handling.happenedAt', 'handling.recordedByName'])
    .where('handling.requestId', '=', id)
    .orderBy('handling.happenedAt')
    .orderBy('handling.id')
    .execute();
  return rows.map(({ kind, content, happenedAt, ...row }) => ({
    ...row,
    kind: kind as HandlingName,
    content: shownTo(kind as HandlingName, content as Handling['content'], isInFull),
    happenedAt: happenedAt.toString(),
  }));
}

/** The families of which an edition names an event or an action. */
function offeredBy({ events, actions }: CompiledRegulation): HandlingName[] {
  const isNamed = (name: HandlingName) => {
    const { event, gates = '' } = handlingOf(name);
    return events.has(event) || actions.has(gates);
  };
  const families = new Set(handlingNames.filter(isNamed).map(name => handlingOf(name).family));
  return handlingNames.filter(name => families.has(handlingOf(name).family));
}
