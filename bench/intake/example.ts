import { Pool, type QueryResult } from 'pg';
import { aCall, type Company, call } from '../lab/company.ts';
import { connectionOf, type Product, schema } from '../lab/product.ts';

/** A row as it was written, each value as PostgreSQL shows it. */
export interface Row {
  readonly table: string;
  readonly columns: readonly string[];
  readonly values: readonly (string | null)[];
}

/** All rows that one registration led to, and what must be another one each time. */
export interface Example {
  readonly subjectId: string;
  readonly requestNo: string;
  readonly rows: readonly Row[];
}

const tables: Readonly<Record<string, string>> = {
  subject: 'id = $1::uuid',
  event: 'subject_id = $1::uuid',
  clock: 'subject_id = $1::uuid',
  verdict: 'subject_id = $1::uuid',
  tally: 'subject_id = $1::uuid',
  outbox: `payload->>'subjectId' = $1`,
  service_request: 'id = $1::uuid',
  idempotency_key: `response->>'id' = $1`,
};

/** Registers a request through the product and reads what it wrote: the rows that the bare handlers issue as well. */
export async function exampleOf(product: Product, company: Company): Promise<Example> {
  const made = await call<{ id: string; requestNo: string }>(
    product.url,
    '/service-requests',
    aCall(company),
    company.cookie,
  );
  const types = { getTypeParser: () => (value: string) => value };
  const pool = new Pool({
    ...connectionOf(product.dataDirectory),
    types,
    options: `-c search_path=${schema}`,
  });
  const rows: Row[] = [];
  for (const [table, where] of Object.entries(tables)) {
    const found: QueryResult = await pool.query(`select * from ${table} where ${where}`, [made.id]);
    const columns = found.fields.map(({ name }) => name).filter(name => table !== 'outbox' || name !== 'id');
    for (const row of found.rows) rows.push({ table, columns, values: columns.map(column => row[column]) });
  }
  await pool.end();
  return { subjectId: made.id, requestNo: made.requestNo, rows };
}
