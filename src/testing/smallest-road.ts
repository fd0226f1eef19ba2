import type { Pool } from 'pg';
import Type from 'typebox';
import { endpoint } from '#contract/endpoint.ts';
import { closed, Id, IdParams, Instant, Line, Override } from '#contract/shape.ts';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { bookOf, calendarsOf, compile } from '#engine/compile.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { parseInstant } from '#kernel/time.ts';
import { settableClock } from '#platform/clock.ts';
import { createGroupCommit } from '#platform/database/group-commit.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import type { Actor } from '#road/actor.ts';
import { command, happened } from '#road/command.ts';
import type { Regulations, Road } from '#road/road.ts';

/** The smallest company: one clock of an hour from registration to reply, which may wait for three, and no closing before a reply. */
export const text = (en: string) => ({ 'zh-CN': en, 'zh-TW': en, en });

const vocabulary: Vocabulary = {
  roles: ['csr', 'manager', 'general_manager'],
  actions: {
    'service_request.register': { meaning: text('register') },
    'service_request.reply': { meaning: text('reply') },
    'service_request.wait': { meaning: text('wait') },
    'service_request.close': { meaning: text('close') },
  },
  events: {
    'service_request.registered': { meaning: text('registered') },
    'service_request.replied': { meaning: text('replied') },
    'service_request.waiting': { meaning: text('waiting') },
    'service_request.resumed': { meaning: text('resumed') },
    'service_request.closed': { meaning: text('closed') },
  },
  facts: { 'service_request.severity': { type: 'text', meaning: text('severity') } },
};

const regulation: Regulation = {
  pack: 'smallest',
  version: '1',
  source: 'test',
  title: text('Smallest'),
  settings: {},
  chapters: [
    {
      no: '1',
      title: text('All'),
      clauses: [
        {
          id: 'T.1',
          no: '1.1',
          text: text('Reply within an hour'),
          controls: [
            {
              kind: 'deadline',
              name: text('reply'),
              holder: 'csr',
              from: [{ event: 'service_request.registered' }],
              to: [{ event: 'service_request.replied' }],
              cancel: [],
              within: [{ limit: '1h' }],
              time: 'calendar',
              pause: {
                on: [{ event: 'service_request.waiting' }],
                resume: [{ event: 'service_request.resumed' }],
                atMost: '3h',
              },
              warn: [{ at: '75%', tell: ['csr'] }],
              escalate: ['manager'],
              again: 'keep',
              exactFit: 'closing',
              recalculate: true,
            },
          ],
        },
        {
          id: 'T.2',
          no: '1.2',
          text: text('No closing before a reply'),
          controls: [
            {
              kind: 'gate',
              name: text('reply first'),
              action: 'service_request.close',
              require: 'happened("service_request.replied")',
              obstacle: text('reply first'),
              lift: ['service_request.reply'],
              override: ['general_manager'],
            },
          ],
        },
      ],
    },
  ],
};

export function smallestRegulations(): Regulations {
  const calendar = compileCalendar({
    id: 'always',
    zone: 'Asia/Shanghai',
    weekly: {},
    holidays: [],
    alwaysOpen: true,
  });
  if (!calendar.ok) throw new Error('calendar');
  const calendars = calendarsOf([calendar.calendar], { standard: 'always', fact: 'branch.calendar' });
  const compiled = compile({ edition: 'smallest@1', regulation, vocabulary, calendars });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const edition = 'smallest@1';
  return {
    inForce: () => edition,
    editionAt: () => edition,
    book: bookOf(compiled.regulation),
    vocabulary,
  };
}

export const startOfTest = parseInstant('2026-11-20T01:00:00Z');

export function smallestRoad(pool: Pool) {
  const clock = settableClock(startOfTest);
  const road: Road = {
    pool,
    clock,
    numbers: createNumbers(pool),
    groupCommit: createGroupCommit(pool),
    zone: 'Asia/Shanghai',
    regulations: smallestRegulations(),
    reactions: {},
    dueProjections: {},
  };
  return { road, clock };
}

export function aClerk(roles: Actor['roles'] = ['csr']): Actor {
  return {
    key: `account:${roles.join()}`,
    personId: null,
    customerId: null,
    branchIds: [],
    roles,
    name: 'Wang',
    locale: 'en',
    source: 'console',
    onBehalfOf: null,
  };
}

const scope = { branchId: null, customerId: null, assignees: [] };

export const register = command({
  endpoint: endpoint({
    method: 'POST',
    path: '/t',
    action: 'service_request.register',
    summary: 'register',
    body: closed({ severity: Line }),
    reply: Type.Object({ id: Id, requestNo: Type.String() }),
  }),
  kind: 'service_request',
  begins: true,
  isGrouped: true,
  load: async () => ({ scope, row: {} }),
  change: async (_tx, _row, input, { id, nextNo }) =>
    happened({
      events: [{ type: 'service_request.registered', facts: { 'service_request.severity': input.severity } }],
      reply: { id, requestNo: await nextNo('service_request') },
    }),
});

function verb(name: 'reply' | 'wait' | 'close', participle: string) {
  return command({
    endpoint: endpoint({
      method: 'POST',
      path: `/t/:id/${name}`,
      action: `service_request.${name}`,
      summary: name,
      params: IdParams,
      body: closed({ happenedAt: Type.Optional(Instant), override: Type.Optional(Override) }),
      reply: Type.Object({ id: Id }),
    }),
    kind: 'service_request',
    load: async () => ({ scope, row: {} }),
    change: async (_tx, _row, _input, { id }) =>
      happened({ events: [{ type: `service_request.${participle}` }], reply: { id } }),
  });
}

export const reply = verb('reply', 'replied');
export const wait = verb('wait', 'waiting');
export const close = verb('close', 'closed');
