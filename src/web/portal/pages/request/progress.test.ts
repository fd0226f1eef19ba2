import { describe, expect, test } from 'vitest';
import type { PortalRequest } from '#contract/portal.ts';
import { isAskedOf, lastStep, nowOf, standingOf } from './progress.ts';

const request = {
  steps: [
    { step: 'registered', at: '2026-11-22T01:00:00Z' },
    { step: 'replied', at: null },
    { step: 'assigned', at: '2026-11-22T02:00:00Z' },
    { step: 'departed', at: null },
  ],
} as unknown as PortalRequest;

describe('the way of a request as its customer sees it', () => {
  test('it stands at the step last taken', () => {
    expect(lastStep(request)?.step).toBe('assigned');
  });

  test('a step that was passed over is not awaited any more', () => {
    expect(request.steps.map(step => standingOf(step, request))).toEqual([
      'done',
      'left_out',
      'done',
      'awaited',
    ]);
  });

  test('the sentence above it is that of the step, until something is asked of the customer', () => {
    const asked = { ...request, state: 'in_field', mayAgree: false, maySign: false };
    expect(nowOf(asked)).toBe('portal:now.assigned');
    expect(nowOf({ ...asked, mayAgree: true })).toBe('portal:now.to_agree');
    expect(nowOf({ ...asked, mayAgree: true, maySign: true })).toBe('portal:now.to_sign');
    expect(nowOf({ ...asked, state: 'cancelled' })).toBe('portal:state.cancelled');
    expect(isAskedOf(asked)).toBe(false);
    expect(isAskedOf({ ...asked, maySign: true })).toBe(true);
  });
});
