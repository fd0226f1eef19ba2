import { expect, test } from 'vitest';
import { concerns } from './concerns.ts';

const change = { kind: 'service_request', id: 'a', seq: 3 };

test('the page of what has changed is read anew at once, the page of another one not at all', () => {
  expect(concerns(change, '/service-requests/:id', 'a')).toBe('now');
  expect(concerns(change, '/service-requests/:id/timeline', 'a')).toBe('now');
  expect(concerns(change, '/service-requests/:id', 'b')).toBe('never');
});

test('lists, and work orders that may belong to the request, are read anew soon', () => {
  expect(concerns(change, '/service-requests', undefined)).toBe('soon');
  expect(concerns(change, '/work-orders/:id', 'order')).toBe('soon');
  expect(concerns(change, '/service-requests-of-old', undefined)).toBe('never');
  expect(concerns(change, '/customers', undefined)).toBe('never');
});

test('who else looks at a request concerns nothing but the line that shows it', () => {
  const presence = { kind: 'presence', id: 'a', seq: 0 };
  expect(concerns(presence, '/service-requests/:id/presence', 'a')).toBe('now');
  expect(concerns(presence, '/service-requests/:id/presence', 'b')).toBe('never');
  expect(concerns(presence, '/service-requests/:id', 'a')).toBe('never');
  expect(concerns(change, '/service-requests/:id/presence', 'a')).toBe('never');
});

test('what is of no known kind concerns nothing', () => {
  expect(concerns({ ...change, kind: 'weather' }, '/service-requests', undefined)).toBe('never');
});
