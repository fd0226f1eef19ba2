import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs, secondMs } from '#kernel/time.ts';
import { settleTime } from './clock-rule.ts';

const receivedAt = Date.UTC(2026, 10, 20, 9);
const written = receivedAt - 3 * hourMs;
const told = { deviceAt: written, offsetMs: 0, knownOffsetMs: 0, receivedAt };

describe('the time of what was done without signal', () => {
  test('is the phone’s own where its clock is right', () => {
    expect(settleTime(told)).toEqual({ happenedAt: written, offsetMs: 0, doubt: null });
  });

  test('is left alone for as long as a message may take, and corrected a second later', () => {
    const late = (offsetMs: number) => settleTime({ ...told, offsetMs, knownOffsetMs: offsetMs });
    expect(late(2 * secondMs).offsetMs).toBe(0);
    expect(late(3 * secondMs)).toEqual({
      happenedAt: written + 3 * secondMs,
      offsetMs: 3 * secondMs,
      doubt: null,
    });
  });

  test('of a clock ten minutes off is corrected without doubt, of one further off for a person to look at', () => {
    const off = (offsetMs: number) => settleTime({ ...told, offsetMs, knownOffsetMs: null }).doubt;
    expect(off(-10 * minuteMs)).toBeNull();
    expect(off(-10 * minuteMs - 1)).toBe('clock_far_off');
  });

  test('of a clock that was set in between goes by what it was off before', () => {
    const set = settleTime({ ...told, offsetMs: 0, knownOffsetMs: -8 * hourMs });
    expect(set).toEqual({
      happenedAt: written - 8 * hourMs,
      offsetMs: -8 * hourMs,
      doubt: 'clock_was_set',
    });
  });

  test('is never after it was told', () => {
    const ahead = settleTime({ ...told, deviceAt: receivedAt + hourMs });
    expect(ahead).toEqual({ happenedAt: receivedAt, offsetMs: -hourMs, doubt: 'in_future' });
  });
});
