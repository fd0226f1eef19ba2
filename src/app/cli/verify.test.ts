import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '#platform/database/embedded.ts';
import { openShell, type Shell } from '#testing/shell.ts';

let shell: Shell;

beforeAll(async () => {
  shell = openShell();
  const founded = await shell.run('init', '--company', 'Guangjian', '--pack', 'bus-maker', '--admin', 'boss');
  expect(founded.code).toBe(0);
}, 60_000);
afterAll(() => shell.close());

/** Changes what the database refuses to change, as somebody with its password could. */
async function tamper(statement: string): Promise<{ readonly subjectId: string; readonly seq: number }> {
  await change('alter table event disable trigger event_append_only');
  return change(`${statement} returning subject_id as "subjectId", seq`);
}

async function change(statement: string) {
  const { dataDirectory } = shell;
  const database = await openEmbedded({ dataDirectory, command: 'test', connections: 10, sharing: 'alone' });
  const client = new Client({ ...database.connection, options: '-c search_path=guiju' });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return rows[0];
  } finally {
    await client.end();
    await database.close();
  }
}

test('evidence as it was written is sound', async () => {
  const sound = await shell.run('verify');
  expect(sound).toMatchObject({ code: 0, out: '3 subjects with 3 events: the evidence is sound.' });
});

test('a figure that no event brought about is named, with what it should be', async () => {
  const sound = await shell.run('verify', '--figures');
  expect(sound).toMatchObject({ code: 0, out: expect.stringContaining('what the events give') });
  const place = `'day', '2026-11-20', 'S2.BUS.05', 0, 'kept', null, null`;
  await change(`insert into figure values (${place}, 7)`);
  const found = await shell.run('verify', '--figures');
  expect(found.code).toBe(1);
  expect(found.out.split('\n').at(-1)).toBe(
    'figure_differs  S2.BUS.05/0 kept  day 2026-11-20  is 7, should be 0',
  );
  await change('delete from figure');
});

test('an event that was changed is named', async () => {
  const { subjectId, seq } = await tamper(
    `update event set data = '{"name": "Mars"}' where type = 'branch.added'`,
  );
  const found = await shell.run('verify');
  expect(found.code).toBe(1);
  expect(found.out.split('\n')[1]).toBe(`event_changed  ${subjectId}  #${seq}  branch.added`);
});

test('for scripts it is one line of JSON', async () => {
  const { subjectId } = await tamper(`delete from event where type = 'person.added'`);
  const { code, out } = await shell.run('verify', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ subjects: 3, events: 2 });
  expect(JSON.parse(out).findings).toContainEqual({ what: 'log_cut', subjectId, seq: 1, type: null });
});
