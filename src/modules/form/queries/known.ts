import { sql } from 'kysely';
import type { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { Query } from '#road/route.ts';
import { declared, knownContent, stateOfCase } from '../ground.ts';

/** What a case knows for the fields of a form. */
export const readKnownContent: Query<typeof formEndpoints.known> = async (context, { id, form }) => {
  const { db, road, actor, reach } = context;
  const { rows } = await sql`
    select from service_request q where q.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  if (rows.length === 0) return refuse('subject.not_found');
  const declaration = declared(road, form);
  if (declaration instanceof Refused) return declaration;
  const state = await stateOfCase(db, id);
  return { content: knownContent(declaration, state?.facts ?? {}) };
};
