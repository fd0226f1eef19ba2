import { describe, expect, it } from 'vitest';
import { monday } from '../play.fixture.ts';
import { trialBook } from '../trial.ts';
import { type Case, measureOf } from './measure-of.ts';
import { written } from './written.fixture.ts';

const day = 86_400_000;

/** What steps come to for a finding on Monday 2026-01-05. */
function come(steps: readonly Readonly<Record<string, unknown>>[], own: Partial<Case> = {}, more = {}) {
  const sanction = { kind: 'sanction', subject: 'engineer', due_process: { decided_by: 'manager' }, steps };
  const book = trialBook({ clauses: { 'S.1': [written(sanction)] }, settings: { share: 10 } });
  const consequence = book.edition('trial').consequences.get('S.1/0');
  if (!consequence) throw new Error('there is no sanction');
  const finding = { at: monday, grounds: {}, lateMs: null, units: null, ...more };
  return measureOf(consequence, { finding, priors: [], bases: {}, zone: 'UTC', settings: {}, ...own });
}

const earlier = (...days: readonly number[]) => days.map(n => ({ at: monday - n * day, fen: 4_000 }));

describe('what a finding comes to', () => {
  it('is the sum of its terms, with what it is of', () => {
    const amount = [
      { percent: 100, of: 'day_wage' },
      { percent: 'settings.share', of: 'month_bonus' },
      '5.50',
    ];
    const bases = { day_wage: 20_000, month_bonus: 99_995 };
    const [whole] = come([{ measure: 'deduction', amount }], { bases });
    expect(whole).toMatchObject({ fromFen: 30_550, toFen: 30_550, isOpen: false });
    expect(whole?.terms).toMatchObject([{ fen: 20_000 }, { base: 99_995, fen: 10_000 }, { fen: 550 }]);
  });

  it('is not known before what it is of, or how late, is known', () => {
    const share = [{ measure: 'deduction', amount: { percent: 5, of: 'loss' } }];
    expect(come(share)).toMatchObject([{ fromFen: null, toFen: null, isOpen: false }]);
    const late = [{ measure: 'deduction', amount: '2', per: 'hour' }];
    expect(come(late)).toMatchObject([{ units: null, toFen: null }]);
    expect(come(late, {}, { lateMs: 2.9 * 3_600_000 })).toMatchObject([{ units: 2, toFen: 400 }]);
    expect(come(late, {}, { units: 5 })).toMatchObject([{ units: 5, toFen: 1_000 }]);
  });

  it('is left to the one who decides where the clause says so', () => {
    expect(come([{ measure: 'decided', amount: 'decided' }])).toMatchObject([{ isOpen: true, toFen: null }]);
  });

  it('counts in the window: the month, the half-year, a rolling span to the very day, ever', () => {
    const third = (window: string) => [
      { measure: 'oral_warning' },
      { measure: 'demerit', from_count: 3, window },
    ];
    const measures = (window: string, ...days: readonly number[]) =>
      come(third(window), { priors: earlier(...days) }).map(one => one.measures[0]);
    expect(measures('month', 1, 4)).toEqual(['demerit']);
    expect(measures('month', 1, 5)).toEqual(['oral_warning']);
    expect(measures('half_year', 1, 6)).toEqual(['oral_warning']);
    expect(measures('quarter', 1, 2)).toEqual(['demerit']);
    expect(measures('last 30d', 1, 30)).toEqual(['demerit']);
    expect(measures('last 30d', 1, 31)).toEqual(['oral_warning']);
    expect(measures('ever', 1, 4_000)).toEqual(['demerit']);
  });

  it('is capped each time, or together with what the month has had', () => {
    const step = (cap_per: string) => [{ measure: 'deduction', amount: '60', cap: '50', cap_per }];
    expect(come(step('time'), { priors: earlier(1) })).toMatchObject([{ toFen: 5_000, cappedFrom: 6_000 }]);
    expect(come(step('month'), { priors: earlier(1) })).toMatchObject([{ toFen: 1_000, cappedFrom: 6_000 }]);
    expect(come(step('month'), { priors: earlier(1, 2) })).toMatchObject([{ toFen: 0 }]);
    expect(come(step('month'), { priors: earlier(10) })).toMatchObject([{ toFen: 5_000 }]);
  });

  it('is nothing the first time where the table begins with the second', () => {
    const second = [{ measure: 'points', points: 2, from_count: 2, window: 'month' }];
    expect(come(second)).toEqual([]);
    expect(come(second, { priors: earlier(1) })).toMatchObject([{ points: 2, count: 2 }]);
  });
});
