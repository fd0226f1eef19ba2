import type { Statement } from './transaction.ts';

/** Reads the rows for one thing asked, together with whatever else is asked of the statement in the same turn. */
export type Asking = <R extends object>(statement: Statement, asked: object) => Promise<R[]>;

type Run = (statement: Statement, values: readonly unknown[]) => Promise<object[]>;

/** What is asked of one statement in one turn. */
interface Round {
  readonly asked: object[];
  /** The rows of each, by its place. */
  readonly answers: Promise<Map<number, object[]>>;
}

/**
 * Statements that read for many take one JSON array of what is asked, each with its place `n`, and answer with rows that
 * name it: to begin and end a statement costs more than its rows.
 */
export function askingOn(run: Run): Asking {
  const rounds = new Map<Statement, Round>();
  const begin = (statement: Statement): Round => {
    const asked: object[] = [];
    const answers = Promise.resolve().then(() => {
      rounds.delete(statement);
      return answer(run, statement, asked);
    });
    const round = { asked, answers };
    rounds.set(statement, round);
    return round;
  };
  return async <R extends object>(statement: Statement, asked: object) => {
    const round = rounds.get(statement) ?? begin(statement);
    const place = round.asked.push(asked) - 1;
    return ((await round.answers).get(place) ?? []) as R[];
  };
}

async function answer(run: Run, statement: Statement, asked: readonly object[]) {
  const rows = await run(statement, [JSON.stringify(asked.map((one, n) => ({ ...one, n })))]);
  return Map.groupBy(rows, row => (row as { readonly n: number }).n);
}
