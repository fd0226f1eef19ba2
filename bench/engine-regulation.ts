import type { Calendar } from '#engine/calendar/calendar.ts';
import type { Book } from '#engine/compile.ts';
import type { Control, EventMatch, RecordControl } from '#engine/regulation.ts';
import { aDeadline, aGate, anIndicator, trialBook, trialCalendar } from '#engine/trial.ts';

const openings = [
  ['08:30', '12:00'],
  ['13:30', '18:00'],
] as const;

/** Monday to Friday with a lunch break, in Shanghai. */
export function workweek(): Calendar {
  const weekly = { mon: openings, tue: openings, wed: openings, thu: openings, fri: openings };
  return trialCalendar({
    id: 'workweek',
    zone: 'Asia/Shanghai',
    weekly,
    holidays: ['2026-01-01', '2026-10-01'],
  });
}

const events = {
  'service_request.registered': {},
  'service_request.noted': { words: 'integer' },
  'service_request.accepted': {},
  'service_request.replied': { channel: 'text' },
  'service_request.viewed': {},
  'service_request.waiting_began': { reason: 'text' },
  'service_request.waiting_ended': {},
  'service_request.cancelled': {},
  'service_request.closed': {},
  'service_request.reopened': {},
  'work_order.dispatched': {},
  'appointment.agreed': {},
  'work_order.checked_in': {},
  'work_order.diagnosed': {},
  'work_order.photo_added': {},
  'work_order.tested': {},
  'work_order.completed': {},
  'service_report.signed': { score: 'integer' },
  'callback.recorded': { satisfied: 'boolean' },
} as const;

const facts = {
  'service_request.fault_class': 'text',
  'service_request.priority': 'integer',
  'asset.distance': 'distance',
  'customer.tier': 'text',
  'work_order.engineers': 'integer',
  'work_order.arrived': 'boolean',
  'work_order.diagnosis': 'text',
  'work_order.is_tested': 'boolean',
} as const;

const actions = [
  'work_order.dispatch',
  'service_report.sign',
  'service_request.close',
  'work_order.complete',
];

/** Forty controls as a real regulation has them: 18 deadlines, 8 records, 6 gates, 6 indicators, 2 grades. */
export function benchBook(): Book {
  const controls = [...deadlines(), ...records(), ...gates(), ...indicators(), ...grades()];
  const clauses = Object.fromEntries(controls.map((control, i) => [`B.${i + 1}`, [control]]));
  return trialBook({ clauses, events, facts, actions, calendars: [workweek()], edition: 'bench' });
}

function spans(from: keyof typeof events, to: keyof typeof events): { from: EventMatch[]; to: EventMatch[] } {
  return { from: [{ event: from }], to: [{ event: to }] };
}

function deadlines(): Control[] {
  const pause = {
    on: [{ event: 'service_request.waiting_began' }],
    resume: [{ event: 'service_request.waiting_ended' }],
  };
  const byDistance = [
    { when: 'asset.distance < km(300)', limit: '24h' },
    { when: 'asset.distance <= km(1000)', limit: '48h' },
    { limit: '72h' },
  ];
  const arrive = spans('service_request.accepted', 'work_order.checked_in');
  const byClass = ['body', 'engine', 'gearbox', 'brakes', 'air', 'doors'].map(kind =>
    aDeadline({ ...arrive, when: `service_request.fault_class == "${kind}"`, within: byDistance, pause }),
  );
  const byPriority = [1, 2, 3, 4, 5, 6].map(priority =>
    aDeadline({
      ...spans('service_request.registered', 'service_request.closed'),
      when: `service_request.priority == ${priority}`,
      within: [{ limit: '5wd' }],
      time: 'working',
      pause,
      warn: [{ at: '75%', tell: ['csr'] }],
    }),
  );
  return [
    ...byClass,
    ...byPriority,
    aDeadline({
      ...spans('service_request.registered', 'service_request.accepted'),
      within: [{ limit: '30m' }],
    }),
    aDeadline({
      ...spans('service_request.accepted', 'service_request.replied'),
      within: [{ limit: '4h' }],
      time: 'working',
    }),
    aDeadline({ ...spans('work_order.dispatched', 'appointment.agreed'), within: [{ limit: '2h' }] }),
    aDeadline({ ...spans('work_order.checked_in', 'work_order.completed'), within: [{ limit: '3d' }] }),
    aDeadline({
      ...spans('work_order.completed', 'callback.recorded'),
      within: [{ limit: '1wd end' }],
      time: 'working',
    }),
    aDeadline({ ...spans('service_request.reopened', 'service_request.closed'), within: [{ limit: '2wd' }] }),
  ];
}

function records(): RecordControl[] {
  const points = [
    'work_order.completed',
    'service_report.signed',
    'service_request.closed',
    'work_order.dispatched',
  ];
  return [...points, ...points].map((event, i) => ({
    kind: 'record',
    name: { 'zh-CN': '记录', 'zh-TW': '紀錄', en: 'record' },
    form: '《form》',
    filledBy: 'engineer',
    fields:
      i % 2 === 0 ? ['work_order.diagnosis', 'work_order.is_tested'] : ['asset.distance', 'customer.tier'],
    at: [{ event }],
    lift: [],
  }));
}

function gates(): Control[] {
  return [
    aGate({ action: 'service_report.sign', require: 'work_order.is_tested' }),
    aGate({ action: 'service_report.sign', require: 'happened("work_order.diagnosed")' }),
    aGate({ action: 'work_order.dispatch', require: 'work_order.engineers < 2' }),
    aGate({ action: 'work_order.complete', require: 'happened("service_report.signed")' }),
    aGate({ action: 'service_request.close', require: 'happened("callback.recorded")' }),
    aGate({ action: 'service_request.close', require: 'known(work_order.diagnosis)' }),
  ];
}

function indicators(): Control[] {
  const arrivals = ['B.1', 'B.2', 'B.3', 'B.4', 'B.5', 'B.6'];
  const signed = [{ event: 'service_report.signed' }];
  const called = [{ event: 'callback.recorded' }];
  const closed = { of: 'events', match: [{ event: 'service_request.closed' }] } as const;
  return [
    anIndicator({
      numerator: { of: 'verdicts', clauses: arrivals, outcomes: ['kept'] },
      denominator: { of: 'verdicts', clauses: arrivals, outcomes: ['kept', 'broken'] },
    }),
    anIndicator({
      numerator: { of: 'events', match: signed, sum: 'event.score' },
      denominator: { of: 'events', match: signed },
    }),
    anIndicator({
      numerator: { of: 'events', match: [{ event: 'callback.recorded', where: 'event.satisfied' }] },
      denominator: { of: 'events', match: called },
    }),
    anIndicator({
      numerator: { of: 'events', match: [{ event: 'service_request.reopened' }] },
      denominator: closed,
    }),
    anIndicator({
      numerator: { of: 'events', match: [{ event: 'work_order.dispatched' }] },
      denominator: closed,
    }),
    anIndicator({
      numerator: { of: 'verdicts', clauses: ['B.17'], outcomes: ['kept'] },
      denominator: { of: 'verdicts', clauses: ['B.17'], outcomes: ['kept', 'broken'] },
    }),
  ];
}

function grades(): Control[] {
  const name = { 'zh-CN': '分级', 'zh-TW': '分級', en: 'grade' };
  return [
    {
      kind: 'grade',
      name,
      bands: [
        { when: 'customer.tier == "a"', grade: 'vip', label: name },
        { grade: 'normal', label: name },
      ],
    },
    {
      kind: 'grade',
      name,
      bands: [
        { when: 'asset.distance > km(1000)', grade: 'far', label: name },
        { grade: 'near', label: name },
      ],
    },
  ];
}
