import { sql } from 'kysely';
import type { Explained, ExplainedItem } from '#contract/explanation.ts';
import { stateOf } from '#road/state-of.ts';
import { approvalItems } from './approval-items.ts';
import { chargeItems } from './charge-items.ts';
import { clockItems } from './clock-items.ts';
import { dutyItems } from './duty-items.ts';
import type { Explaining } from './explaining.ts';
import { findingItems } from './finding-items.ts';
import { gradeItems } from './grade-items.ts';
import { refusalItems } from './refusal-items.ts';
import { verdictItems } from './verdict-items.ts';

/** Answers “why?” for a subject: everything that the regulation has said of it, and what stands before an action. */
export async function explainSubject(id: string, explaining: Explaining): Promise<Explained> {
  const { db, road, now } = explaining;
  const [{ state }, { kind, title }] = await Promise.all([stateOf(db, id), named(id, explaining)]);
  const edition = road.regulations.editionAt(state.edition, now);
  const current = { ...state, edition };
  const items = [
    ...(await ownItems(kind, id, explaining)),
    ...clockItems(state, explaining),
    ...(await verdictItems(id, explaining)),
    ...gradeItems(current, explaining),
    ...refusalItems(current, explaining),
  ];
  return { edition, title, items };
}

/** What only subjects of its kind have. */
async function ownItems(kind: string, id: string, explaining: Explaining): Promise<ExplainedItem[]> {
  switch (kind) {
    case 'service_request':
      return [...(await chargeItems(id, explaining)), ...(await findingItems({ requestId: id }, explaining))];
    case 'conduct':
      return findingItems({ id }, explaining);
    case 'duty':
      return dutyItems(id, explaining);
    case 'form':
      return approvalItems(id, explaining);
    default:
      return [];
  }
}

interface Named {
  readonly kind: string;
  readonly title: string;
}

/** Its kind, and what people call it: a number or a name where it has one. */
async function named(id: string, { db }: Explaining): Promise<Named> {
  const { rows } = await sql<Named>`
    select s.kind, coalesce(
      (select request_no from service_request where id = s.id), (select conduct_no from conduct_case where id = s.id),
      (select form_no from form where id = s.id), (select name from customer where id = s.id),
      (select serial_no from asset where id = s.id), (select name from person where id = s.id),
      (select clause || ' ' || period from duty where id = s.id), s.id::text) as title
    from subject s where s.id = ${id}`.execute(db);
  return rows[0] ?? { kind: '', title: id };
}
