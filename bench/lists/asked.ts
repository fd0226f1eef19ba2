import type { Pool } from 'pg';
import { writeCursor } from '#road/cursor.ts';
import { searched } from './texts.ts';

/** What is asked of the queue, by name; the addresses of each are taken in turn. */
export async function askedOf(pool: Pool): Promise<Record<string, readonly string[]>> {
  const { rows: requests } = await pool.query<Sampled>(
    `select q.id, q.request_no as "requestNo", q.branch_id as "branchId", k.phone from service_request q
     join contact k on k.customer_id = q.customer_id where q.request_no like 'SR-B-%' and q.ended_at is null
     order by q.id limit 100`,
  );
  const [{ branchId } = { branchId: '' }] = requests;
  const list = (query: Record<string, string>) => `/api/v1/service-requests?${new URLSearchParams(query)}`;
  return {
    byDueTime: [list({ sort: 'due' })],
    byBranchAndState: [list({ branchId, state: 'triaged', sort: 'due' })],
    overdue: [list({ risk: 'overdue', sort: 'due' })],
    newest: [list({ sort: 'newest' })],
    deepInNewest: [list({ sort: 'newest', cursor: await halfWay(pool) })],
    words: searched.map(q => list({ q, sort: 'newest' })),
    number: requests.map(({ requestNo: q }) => list({ q, sort: 'newest' })),
    phone: requests.map(({ phone: q }) => list({ q, sort: 'newest' })),
    endOfPhone: requests.map(({ phone }) => list({ q: phone.slice(-6), sort: 'newest' })),
    counts: ['/api/v1/service-requests/counts'],
    openOne: requests.map(({ id }) => `/api/v1/service-requests/${id}`),
  };
}

interface Sampled {
  readonly id: string;
  readonly requestNo: string;
  readonly branchId: string;
  readonly phone: string;
}

async function halfWay(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string; key: string }>(
    `select id, to_char(registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MSZ') as key from service_request
     order by registered_at desc, id desc offset (select count(*) / 2 from service_request) limit 1`,
  );
  const [{ id, key } = { id: '', key: '' }] = rows;
  return writeCursor({ key, id });
}
