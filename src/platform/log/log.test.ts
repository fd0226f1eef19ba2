import { expect, test } from 'vitest';
import { createLog, type LogOptions } from './log.ts';

function logging(format: LogOptions['format'], isTTY = false) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', format, stream: { isTTY, write: text => lines.push(text) } });
  return { log, lines };
}

test('a log entry is one object with time, level and message', () => {
  const { log, lines } = logging('auto');
  log.info({ ms: 63 }, 'database started');
  log.debug('not asked for');
  expect(lines.map(line => JSON.parse(line))).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      ms: 63,
      msg: 'database started',
    },
  ]);
});

test('people and secrets do not reach the log', () => {
  const { log, lines } = logging('json');
  log.warn({ phone: '13800000000', customer: { name: '陈伟', deep: { password: 'geheim' } } }, 'odd');
  expect(lines.join()).not.toMatch(/13800000000|陈伟|geheim/);
});

test('of a fault only what finds it is written, not the row that a driver quotes', () => {
  const { log, lines } = logging('json');
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'account_email_key',
    detail: 'Key (email)=(chen@example.com)',
  });
  log.error({ err: error }, 'failed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    err: { message: 'duplicate key', code: '23505', constraint: 'account_email_key' },
  });
  expect(lines.join()).not.toContain('chen@example.com');
});

test('at a terminal it is one line to read, with the stack of a fault below', () => {
  const { log, lines } = logging('auto', true);
  log.info({ ms: 63, where: { a: 1 } }, 'database started');
  log.error({ err: new Error('broken') }, 'failed');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d info {2}database started ms=63 where=\{"a":1\}\n$/);
  expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d error failed\nError: broken\n {4}at /);
});
