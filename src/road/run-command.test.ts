import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { hourMs, minuteMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aClerk, close, register, reply, smallestRoad, startOfTest, wait } from '#testing/smallest-road.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { verify } from './evidence/verify.ts';
import { runCommand } from './run-command.ts';
import { tick } from './tick.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

let keys = 0;
const newKey = () => `key-${++keys}-of-the-test`;

function aRoad() {
  const { road, clock } = smallestRoad(database.pool);
  clock.set(startOfTest);
  const run = (
    command: Command,
    input: unknown,
    more: { key?: string; ifMatch?: string; roles?: 'general_manager' } = {},
  ) =>
    runCommand(road, command, {
      actor: aClerk([more.roles ?? 'csr']),
      input,
      key: more.key ?? newKey(),
      ...more,
    });
  const registered = async () => bodyOf(await run(register, { severity: 'normal' })).id as string;
  return { road, clock, run, registered };
}

function bodyOf(outcome: Refused | Answer) {
  if (outcome instanceof Refused) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.body as Record<string, unknown>;
}

function codeOf(outcome: Refused | Answer) {
  return outcome instanceof Refused ? outcome.refusals[0]?.code : undefined;
}

async function aFile(createdBy: string): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    `insert into file (id, sha256, name, media_type, bytes, created_by)
     values (gen_random_uuid(), repeat('a', 64), 'letter.pdf', 'application/pdf', 9, $1) returning id`,
    [createdBy],
  );
  return rows[0]?.id ?? '';
}

async function count(table: string, where: string, values: unknown[]): Promise<number> {
  const { rows } = await database.pool.query(`select count(*) from ${table} where ${where}`, values);
  return rows[0].count;
}

describe('a command', () => {
  test('begins a subject with its first event, its clock and a number', async () => {
    const { run } = aRoad();
    const body = bodyOf(await run(register, { severity: 'normal' }));
    expect(body.requestNo).toMatch(/^SR-20261120-\d{4,}$/);
    expect(await count('event', 'subject_id = $1', [body.id])).toBe(1);
    expect(await count('clock', `subject_id = $1 and status = 'running'`, [body.id])).toBe(1);
  });

  test('that comes twice with one key is done once and answered alike', async () => {
    const { run } = aRoad();
    const key = newKey();
    const first = bodyOf(await run(register, { severity: 'normal' }, { key }));
    const second = bodyOf(await run(register, { severity: 'normal' }, { key }));
    expect(second).toEqual(first);
    expect(await count('event', 'subject_id = $1', [first.id])).toBe(1);
  });

  test('that is sent twice at the same time is done once and answered alike', async () => {
    const { run } = aRoad();
    const key = newKey();
    const both = await Promise.all([1, 2].map(() => run(register, { severity: 'normal' }, { key })));
    const [first, second] = both.map(bodyOf);
    expect(second).toEqual(first);
  });

  test('among many at the same time is one with its own number, clock and chain, and a refused one leaves nothing', async () => {
    const { road, run } = aRoad();
    const severities = ['normal', 'urgent', ' ', ...Array.from({ length: 20 }, () => 'normal')];
    const ended = await Promise.all(severities.map(severity => run(register, { severity })));
    expect(ended.map(one => one instanceof Refused)).toEqual(severities.map(severity => severity === ' '));
    const bodies = ended.flatMap(one => (one instanceof Refused ? [] : [bodyOf(one)]));
    const ids = bodies.map(({ id }) => id);
    expect(new Set(bodies.map(({ requestNo }) => requestNo)).size).toBe(22);
    expect(await count('event', 'subject_id = any($1)', [ids])).toBe(22);
    expect(await count('clock', 'subject_id = any($1)', [ids])).toBe(22);
    expect(await count('idempotency_key', `response->>'id' = any($1)`, [ids])).toBe(22);
    const { findings } = await verify(database.pool, road.regulations.book);
    expect(findings.filter(({ subjectId }) => ids.includes(subjectId))).toEqual([]);
  });

  test('with a key that came with another body is refused', async () => {
    const { run } = aRoad();
    const key = newKey();
    await run(register, { severity: 'normal' }, { key });
    expect(codeOf(await run(register, { severity: 'urgent' }, { key }))).toBe('input.key_reused');
  });

  test.each([
    ['an unknown field', { severity: 'normal', priority: 1 }, 'priority'],
    ['a missing field', {}, 'severity'],
    ['an empty text', { severity: ' ' }, 'severity'],
    ['a wrong type', { severity: 7 }, 'severity'],
  ])('with %s is refused by its field', async (_name, input, field) => {
    const { run } = aRoad();
    const outcome = await run(register, input);
    expect(outcome).toBeInstanceOf(Refused);
    expect((outcome as Refused).refusals[0]).toMatchObject({ code: 'input.invalid', field });
  });

  test('with a character that no database keeps is refused', async () => {
    const { run } = aRoad();
    expect(codeOf(await run(register, { severity: 'a\u0000b' }))).toBe('input.unreadable');
    expect(codeOf(await run(register, { severity: '\\u0000' }))).toBeUndefined();
  });

  test('on something that is not there is refused', async () => {
    const { run } = aRoad();
    const outcome = await run(reply, { id: '01920000-0000-7000-8000-000000000000' });
    expect(codeOf(outcome)).toBe('subject.not_found');
  });

  test('by somebody without the role is refused and changes nothing', async () => {
    const { road, registered } = aRoad();
    const id = await registered();
    const outcome = await runCommand(road, reply, {
      actor: aClerk(['warehouse']),
      input: { id },
      key: newKey(),
    });
    expect(codeOf(outcome)).toBe('access.denied');
    expect(await count('event', 'subject_id = $1', [id])).toBe(1);
  });

  test('on a version that somebody changed meanwhile is refused', async () => {
    const { run, registered } = aRoad();
    const id = await registered();
    await run(reply, { id });
    expect(codeOf(await run(close, { id }, { ifMatch: '"1"' }))).toBe('subject.stale');
    expect(codeOf(await run(close, { id }, { ifMatch: '"2"' }))).toBeUndefined();
  });

  test('told of the day after tomorrow or of last year is refused', async () => {
    const { run, registered } = aRoad();
    const id = await registered();
    expect(codeOf(await run(reply, { id, happenedAt: '2026-11-22T01:00:00Z' }))).toBe('input.instant_absurd');
    expect(codeOf(await run(reply, { id, happenedAt: '2025-11-22T01:00:00Z' }))).toBe('input.instant_absurd');
  });
});

describe('a gate', () => {
  test('refuses with its clause and what would lift it, and nothing changes', async () => {
    const { run, registered } = aRoad();
    const id = await registered();
    const outcome = await run(close, { id });
    expect((outcome as Refused).refusals).toMatchObject([
      { code: 'clause.gate', clause: 'T.2', lift: ['service_request.reply'], words: { en: 'reply first' } },
    ]);
    expect(await count('event', 'subject_id = $1', [id])).toBe(1);
  });

  test('opens once its condition holds, and the verdict is written down', async () => {
    const { run, registered } = aRoad();
    const id = await registered();
    await run(reply, { id });
    bodyOf(await run(close, { id }));
    expect(await count('verdict', `subject_id = $1 and clause = 'T.2' and outcome = 'kept'`, [id])).toBe(1);
  });

  test('is overridden by a manager with a reason, which is evidence', async () => {
    const { run, registered } = aRoad();
    const id = await registered();
    const override = { reason: 'the customer has died' };
    expect(codeOf(await run(close, { id, override }))).toBe('clause.override_denied');
    bodyOf(await run(close, { id, override }, { roles: 'general_manager' }));
    const { rows } = await database.pool.query('select outcome, reason from verdict where subject_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ outcome: 'overridden', reason: override.reason }]);
  });

  test('is overridden on grounds that are named and shown, as a link of the chain', async () => {
    const { road, run, registered } = aRoad();
    const id = await registered();
    const [own, foreign] = [await aFile('account:general_manager'), await aFile('account:csr')];
    const override = { reason: 'the customer has died', kind: 'force_majeure' };
    const pass = (fileId: string) =>
      run(close, { id, override: { ...override, fileIds: [fileId] } }, { roles: 'general_manager' });
    expect(codeOf(await pass(foreign))).toBe('subject.not_found');
    expect(await count('event', 'subject_id = $1', [id])).toBe(1);
    bodyOf(await pass(own));
    const grounds = { kind: 'force_majeure', files: [own], sha256: ['a'.repeat(64)] };
    const where = 'subject_id = $1 and override_grounds = $2';
    expect(await count('event', where, [id, JSON.stringify(grounds)])).toBe(1);
    const { findings } = await verify(database.pool, road.regulations.book);
    expect(findings.filter(({ subjectId }) => subjectId === id)).toEqual([]);
  });

  test('keeps no grounds where it was not overridden', async () => {
    const { run, registered } = aRoad();
    const id = await registered();
    await run(reply, { id });
    bodyOf(await run(close, { id, override: { reason: 'to be safe', kind: 'other' } }));
    expect(await count('event', 'subject_id = $1 and override_grounds is not null', [id])).toBe(0);
  });
});

describe('time passing', () => {
  test('warns, then notices the limit, once each, and tells those whom the clause names', async () => {
    const { road, clock, registered } = aRoad();
    const id = await registered();
    const types = async () => {
      while ((await tick(road)) > 0);
      const { rows } = await database.pool.query(
        'select type from event where subject_id = $1 order by seq',
        [id],
      );
      return rows.map(row => row.type);
    };
    clock.set(startOfTest + 45 * minuteMs - 1);
    expect(await types()).toEqual(['service_request.registered']);
    clock.set(startOfTest + 45 * minuteMs);
    expect(await types()).toEqual(['service_request.registered', 'clock.warned']);
    clock.set(startOfTest + hourMs);
    expect(await types()).toHaveLength(2);
    clock.set(startOfTest + hourMs + 1);
    expect(await types()).toEqual(['service_request.registered', 'clock.warned', 'clock.overdue']);
    expect(await count('outbox', `payload->>'subjectId' = $1`, [id])).toBe(2);
  });

  test('a clock that has waited for as long as its clause allows goes on by itself, and says so', async () => {
    const { road, clock, run, registered } = aRoad();
    const id = await registered();
    clock.set(startOfTest + 10 * minuteMs);
    bodyOf(await run(wait, { id }));
    const at = async (ms: number) => {
      clock.set(startOfTest + ms);
      while ((await tick(road)) > 0);
      const { rows } = await database.pool.query(
        'select type from event where subject_id = $1 order by seq desc limit 1',
        [id],
      );
      return rows[0]?.type;
    };
    const end = 3 * hourMs + 10 * minuteMs;
    expect(await at(end - 1)).toBe('service_request.waiting');
    expect(await at(end)).toBe('clock.resumed');
    expect(await at(4 * hourMs)).toBe('clock.warned');
    expect(await at(4 * hourMs + 1)).toBe('clock.overdue');
    expect((await verify(database.pool, road.regulations.book)).findings).toEqual([]);
  });

  test('a late report of something done in time settles the clock as kept', async () => {
    const { road, clock, run, registered } = aRoad();
    const id = await registered();
    clock.set(startOfTest + 3 * hourMs);
    while ((await tick(road)) > 0);
    bodyOf(await run(reply, { id, happenedAt: '2026-11-20T02:00:00Z' }));
    expect(await count('clock', `subject_id = $1 and status = 'kept'`, [id])).toBe(1);
  });
});

describe('the evidence', () => {
  const tampered = async (statements: string, id: string) => {
    const client = await database.pool.connect();
    await client.query(`set session_replication_role = replica; ${statements.replaceAll('$1', `'${id}'`)};
      set session_replication_role = default`);
    client.release();
  };
  const found = async (road: ReturnType<typeof aRoad>['road'], id: string) => {
    const { findings } = await verify(database.pool, road.regulations.book);
    return findings.filter(({ subjectId }) => subjectId === id).map(({ what, seq }) => ({ what, seq }));
  };

  test('is sound after ordinary work', async () => {
    const { road, run, registered } = aRoad();
    const id = await registered();
    await run(reply, { id });
    await run(close, { id });
    expect(await found(road, id)).toEqual([]);
  });

  test.each([
    'update event set type = type',
    'delete from event',
    'truncate event',
    'update verdict set reason = reason',
    'delete from tally',
  ])('refuses «%s»', async statement => {
    const { registered, run } = aRoad();
    const id = await registered();
    await run(reply, { id });
    await run(close, { id });
    await database.pool.query(`insert into tally select $1, 1, 'T.1', 0, 'numerator', 1, now(), null`, [id]);
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: '23000' });
  });

  test.each([
    [
      'a changed event',
      `update event set facts = '{"service_request.severity":"urgent"}' where subject_id = $1 and seq = 1`,
      'event_changed',
      1,
    ],
    [
      'changed grounds of an override',
      `update event set override_grounds = '{"kind":"urgent","files":[],"sha256":[]}' where subject_id = $1 and seq = 3`,
      'event_changed',
      3,
    ],
    ['a missing event', 'delete from event where subject_id = $1 and seq = 2', 'event_missing', 3],
    [
      'an inserted event',
      `update event set seq = 4 where subject_id = $1 and seq = 3; insert into event select subject_id, 3, gen_random_uuid(), type, at,
        recorded_at, actor_id, actor_name, actor_roles, on_behalf_of, source, action, proposed, overridden, override_reason, edition, data,
        facts, prev_hash, hash from event where subject_id = $1 and seq = 2`,
      'event_changed',
      3,
    ],
    ['a cut log', 'delete from event where subject_id = $1 and seq = 3', 'log_cut', 3],
    [
      'reordered events',
      'update event set seq = -1 where subject_id = $1 and seq = 2; update event set seq = 2 where subject_id = $1 and seq = 3; update event set seq = 3 where subject_id = $1 and seq = -1',
      'event_reordered',
      2,
    ],
    [
      'a changed state',
      `update subject set state = jsonb_set(state, '{clocks,0,status}', '"broken"') where id = $1`,
      'state_differs',
      3,
    ],
  ])('shows %s', async (_name, statement, what, seq) => {
    const { road, run, registered } = aRoad();
    const id = await registered();
    await run(reply, { id });
    await run(close, { id });
    await tampered(statement, id);
    expect(await found(road, id)).toEqual([{ what, seq }]);
  });
});
