import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool, type PoolClient } from 'pg';
import { newId } from '#platform/id.ts';
import { connectionOf, schema } from '../lab/product.ts';
import type { Example, Row } from './example.ts';

// A process of its own: `node bare.ts <data directory> <example as JSON>` prints `ready <url>`. It parses the body and
// writes the rows of the example with new ids in one transaction, and asks, checks and reads nothing.
const [dataDirectory = '', example = ''] = process.argv.slice(2);
const { subjectId, requestNo, rows } = JSON.parse(example) as Example;
const settings = {
  ...connectionOf(dataDirectory),
  max: 10,
  idleTimeoutMillis: 500,
  options: `-c search_path=${schema},public -c timezone=UTC -c datestyle=ISO -c jit=off`,
};
const pools = { separate: new Pool(settings), pipelined: new Pool({ ...settings, pipeline: true }) };

const statements = rows.map(({ table, columns }, index) => ({
  name: `bare${index}`,
  text: `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
}));

/** The values of a row with new ids in the place of the example's. */
function valuesOf({ table, columns, values }: Row, id: string): (string | null)[] {
  return values.map((value, index) => {
    const column = columns[index];
    if (value === subjectId) return id;
    if (value === requestNo && column === 'request_no') return `B${id}`;
    if (table === 'event' && column === 'id') return newId();
    return table === 'idempotency_key' && column === 'key' ? randomUUID() : value;
  });
}

async function oneByOne(client: PoolClient, id: string): Promise<void> {
  await client.query('begin');
  for (const [index, row] of rows.entries()) {
    const statement = statements[index];
    if (statement) await client.query({ ...statement, values: valuesOf(row, id) });
  }
  await client.query('commit');
}

async function together(client: PoolClient, id: string): Promise<void> {
  const sent: Promise<unknown>[] = [client.query('begin')];
  for (const [index, row] of rows.entries()) {
    const statement = statements[index];
    if (statement) sent.push(client.query({ ...statement, values: valuesOf(row, id) }));
  }
  await Promise.all([...sent, client.query('commit')]);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

const server = createServer(async (request, response) => {
  const body = await bodyOf(request);
  const way = request.url === '/separate' ? 'separate' : 'pipelined';
  const client = await pools[way].connect();
  const id = newId();
  await (way === 'separate' ? oneByOne(client, id) : together(client, id));
  client.release();
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id, asked: typeof body }));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
