import { describe, expect, it } from 'vitest';
import { hourMs, parseInstant } from '#kernel/time.ts';
import en from '../../locales/en/explain.json' with { type: 'json' };
import zhCN from '../../locales/zh-CN/explain.json' with { type: 'json' };
import zhTW from '../../locales/zh-TW/explain.json' with { type: 'json' };
import { explain } from './explain.ts';
import { play } from './play.fixture.ts';
import { renderExplanation } from './render-explanation.ts';
import { aDeadline, trialBook, trialCalendar } from './trial.ts';

const day = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] as const;
const shanghai = trialCalendar({
  id: '上海',
  zone: 'Asia/Shanghai',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-02-16'],
  dateOverrides: { '2026-02-14': [['09:00', '11:00']] },
  knownUntil: '2026-12-31',
});
const book = trialBook({
  clauses: {
    'S2.T.1': [
      aDeadline({
        within: [{ when: 'asset.distance < km(300)', limit: '8h' }, { limit: '2wd end' }],
        time: 'working',
        pause: { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] },
      }),
    ],
  },
  events: { asked: {}, answered: {}, waited: { reason: 'text' }, went_on: {} },
  facts: { 'asset.distance': 'distance' },
  calendars: [shanghai],
});
const local = (text: string) => parseInstant(`${text}:00+08:00`);
const asked = { type: 'asked', at: local('2026-02-13T16:00'), facts: { 'asset.distance': 120_000 } };
const waited = { type: 'waited', at: local('2026-02-14T09:30'), data: { reason: 'parts' } };
const wentOn = { type: 'went_on', at: local('2026-02-14T10:00') };
const answered = { type: 'answered', at: local('2026-02-17T14:30') };

function explained(...log: readonly Parameters<typeof play>[1][number][]) {
  const explanation = explain(book, play(book, log).state, 'S2.T.1/0#1');
  if (!explanation) throw new Error('the clock is there');
  return explanation;
}

describe('an explanation', () => {
  it('adds up, day by day, to the limit', () => {
    const { days, dueAt, waitedMs } = explained(asked, waited, wentOn);
    expect(days.map(({ date, kind, ms }) => [date, kind, ms / hourMs])).toEqual([
      ['2026-02-13', 'weekly', 2],
      ['2026-02-14', 'override', 1.5],
      ['2026-02-15', 'closed', 0],
      ['2026-02-16', 'holiday', 0],
      ['2026-02-17', 'weekly', 4.5],
    ]);
    expect(days.reduce((sum, { ms }) => sum + ms, 0)).toBe(8 * hourMs);
    expect([dueAt, waitedMs]).toEqual([local('2026-02-17T14:30'), hourMs / 2]);
  });

  it('names the row, the facts that decided and what is left while paused', () => {
    expect(explained(asked, waited)).toMatchObject({
      row: { no: 0, of: 2, when: 'asset.distance < km(300)' },
      facts: [
        { name: 'asset.distance', value: 120_000 },
        { name: 'branch.calendar', value: null },
      ],
      leftMs: 5.5 * hourMs,
      status: 'paused',
    });
  });

  it('says when it reaches beyond the published holidays', () => {
    const late = { ...asked, at: local('2026-12-31T17:00') };
    expect(explained(late).holidaysUnknown).toBe(true);
    expect(explained(asked).holidaysUnknown).toBe(false);
  });

  it('is undefined for a clock that is not there', () => {
    expect(explain(book, play(book, []).state, 'S2.T.1/0#1')).toBeUndefined();
  });
});

describe('in words', () => {
  const render = (locale: 'en' | 'zh-CN' | 'zh-TW', texts: Readonly<Record<string, string>>) =>
    renderExplanation(explained(asked, waited, wentOn, answered), { locale, zone: 'Asia/Shanghai', texts });

  it('in English', () => {
    expect(render('en', en)).toEqual([
      'Clause S2.T.1 (S2.T.1), trial 1: answer.',
      'Started 2026-02-13 16:00: asked.',
      'asset.distance: 120 km.',
      'branch.calendar: unknown.',
      'Row 1 of 2 of the limit table applies: 8 h.',
      'Counted in opening hours of the calendar 上海 (Asia/Shanghai).',
      '2026-02-13: 16:00–18:00, 2 h.',
      '2026-02-14 (hours of its own): 09:00–09:30, 10:00–11:00, 1 h 30 min.',
      '2026-02-15: closed.',
      '2026-02-16: holiday.',
      '2026-02-17: 09:00–12:00, 13:00–14:30, 4 h 30 min.',
      'Paused from 2026-02-14 09:30 to 2026-02-14 10:00, 30 min of the limit not counted. Reason: parts.',
      'Due 2026-02-17 14:30.',
      'Stopped 2026-02-17 14:30: answered.',
      'At the very instant of the limit.',
      'Kept.',
    ]);
  });

  it('in Chinese, of the mainland and of Taiwan', () => {
    expect(render('zh-CN', zhCN)).toContain(
      '2026-02-14（调休上班）：09:00–09:30, 10:00–11:00，计 1 小时 30 分钟。',
    );
    expect(render('zh-TW', zhTW)).toContain('2026-02-16：國定假日。');
  });

  it('a limit of nothing is the time itself, not 0 minutes', () => {
    const punctual = trialBook({
      clauses: { 'S2.T.2': [aDeadline({ after: 'visit.back_at', within: [{ limit: '0m' }] })] },
      events: { asked: {}, answered: {} },
      facts: { 'visit.back_at': 'instant' },
    });
    const left = { ...asked, facts: { 'visit.back_at': local('2026-02-13T17:00') } };
    const explanation = explain(punctual, play(punctual, [left]).state, 'S2.T.2/0#1');
    if (!explanation) throw new Error('the clock is there');
    const lines = renderExplanation(explanation, { locale: 'en', zone: 'Asia/Shanghai', texts: en });
    expect(lines).toContain('Limit: at the very time, nothing beyond it.');
    expect(lines).toContain('That time is 2026-02-13 17:00.');
    expect(lines.join('')).not.toContain('0 min.');
  });

  it('with the same keys in every language', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en));
    expect(Object.keys(zhTW)).toEqual(Object.keys(en));
  });
});
