import { sql } from 'kysely';
import { may } from '#contract/asker.ts';
import {
  type OutletStatement,
  type outletStatementEndpoints,
  statementActs,
} from '#contract/outlet-statement.ts';
import type { Actor } from '#road/actor.ts';
import type { Query } from '#road/route.ts';
import { allowsAction } from '../statement/lifecycle.ts';
import { scopeOf } from '../statement/store.ts';

type Instants = 'drawnAt' | 'answeredAt' | 'approvedAt';

interface Row extends Omit<OutletStatement, Instants | 'acts'> {
  readonly drawnAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  readonly approvedAt: Temporal.Instant | null;
}

const mostStatements = 200;

/** Statements, the latest month first; an outlet sees its own. */
export const listOutletStatements: Query<typeof outletStatementEndpoints.list> = async ({ db, actor }) => {
  const known = actor.isOutside ? sql`s.outlet_id = any(${[...actor.branchIds]}::uuid[])` : sql`true`;
  const { rows } = await sql<Row>`
    select s.id, s.outlet_id, b.name as outlet_name, s.month, s.state, s.lines, s.amount_fen::float8 as amount_fen,
      s.note, s.drawn_at, s.drawn_by_name, s.answered_at, s.answered_by_name, s.approved_at, s.approved_by_name
    from outlet_statement s join branch b on b.id = s.outlet_id
    where ${known} order by s.month desc, b.code, s.id limit ${mostStatements}`.execute(db);
  return { items: rows.map(row => viewOf(row, actor)) };
};

function viewOf({ drawnAt, answeredAt, approvedAt, ...row }: Row, actor: Actor): OutletStatement {
  const scope = scopeOf(row);
  const isAllowed = (action: OutletStatement['acts'][number]) =>
    allowsAction(row.state, action) && may(actor, action, scope);
  return {
    ...row,
    acts: statementActs.filter(isAllowed),
    drawnAt: drawnAt.toString(),
    answeredAt: answeredAt?.toString() ?? null,
    approvedAt: approvedAt?.toString() ?? null,
  };
}
