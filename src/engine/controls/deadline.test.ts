import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { at, hoursOf, monday, onlyClock, play } from '../play.fixture.ts';
import { aDeadline, trialInput } from '../trial.ts';
import { bookWith, events } from './deadline.fixture.ts';

describe('a deadline', () => {
  const book = bookWith({});
  it.each([
    ['before the limit', 23, 'kept'],
    ['at the very instant of the limit', 24, 'kept'],
    ['a millisecond after it', 24 + 1 / 3_600_000, 'broken'],
  ])('stopped %s', (_, hours, status) => {
    const played = play(book, [at(0, 'asked'), at(hours, 'answered')]);
    expect(onlyClock(played)).toMatchObject({ status, stoppedBy: 'answered', warnings: [] });
  });

  it('notices the limit before the event that comes after it', () => {
    const { types } = play(book, [at(0, 'asked'), at(30, 'answered')]);
    expect(types).toEqual(['clock_started', 'clock_overdue', 'clock_stopped']);
  });

  it('takes a late report of a stop that came in time, and withdraws the breach', () => {
    const played = play(book, [at(0, 'asked'), at(40, 'changed'), at(23, 'answered')]);
    expect(played.types).toContain('clock_overdue');
    expect(onlyClock(played)).toMatchObject({ status: 'kept', noticedAt: null });
    expect(played.state.at).toBe(monday + 40 * 3_600_000);
  });

  it('never counts backwards when a device clock is behind', () => {
    const clock = onlyClock(play(book, [at(1, 'asked'), at(0, 'answered')]));
    expect(clock).toMatchObject({ status: 'kept', stoppedAt: clock.startedAt });
  });
});

describe('the limit table', () => {
  const within = [
    { when: 'asset.distance < km(300)', limit: '24h' },
    { when: 'asset.distance <= km(1000)', limit: '48h' },
    { limit: '72h' },
  ];
  it.each([
    [299_999, 0, 24],
    [300_000, 1, 48],
    [1_000_000, 1, 48],
    [1_000_001, 2, 72],
  ])('%i metres take row %i', (distance, band, hours) => {
    const clock = onlyClock(
      play(bookWith({ within }), [at(0, 'asked', { facts: { 'asset.distance': distance } })]),
    );
    expect([clock.band, hoursOf(clock.dueAt)]).toEqual([band, hours]);
    expect(clock.grounds).toEqual({ 'asset.distance': distance });
  });

  it('takes the last row when the fact is unknown', () => {
    expect(onlyClock(play(bookWith({ within }), [at(0, 'asked')])).limit).toBe('72h');
  });

  it('starts no clock when the clause does not apply', () => {
    const book = bookWith({ when: 'event.urgent' });
    expect(play(book, [at(0, 'asked', { data: { urgent: false } })]).state.clocks).toEqual([]);
    expect(play(book, [at(0, 'asked', { data: { urgent: true } })]).state.clocks).toHaveLength(1);
  });
});

describe('limits', () => {
  it.each([
    ['90s', 'calendar', 1 / 40],
    ['1h30m', 'calendar', 1.5],
    ['3d', 'calendar', 72],
    ['1d end', 'calendar', 39],
    ['10h', 'working', 26],
    ['1wd', 'working', 24],
    ['2wd', 'working', 72],
    ['2wd end', 'working', 80],
    ['0wd end', 'working', 8],
  ] as const)('%s in %s time', (limit, time, hours) => {
    const clock = onlyClock(play(bookWith({ within: [{ limit }], time }), [at(0, 'asked')]));
    expect(hoursOf(clock.dueAt)).toBe(hours);
  });

  it.each([
    ['closing', 8],
    ['opening', 24],
  ] as const)('a limit that is used up exactly at closing time is due at %s', (exactFit, hours) => {
    const book = bookWith({ within: [{ limit: '8h' }], time: 'working', exactFit });
    expect(hoursOf(onlyClock(play(book, [at(0, 'asked')])).dueAt)).toBe(hours);
  });

  it.each(['0h', '', '-1h', '2 days', '1.5h', '0wd'])('%j is refused', limit => {
    const input = trialInput({ clauses: { 'T.1': [aDeadline({ within: [{ limit }] })] }, events });
    expect(compile(input)).toMatchObject({ ok: false, faults: [{ clause: 'T.1', path: 'within.0.limit' }] });
  });
});
