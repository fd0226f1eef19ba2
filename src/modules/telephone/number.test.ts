import { expect, test } from 'vitest';
import { callerNumber } from './number.ts';

test.each([
  ['13800005678', '13800005678'],
  ['+86 138-0000-5678', '13800005678'],
  ['013800005678', '13800005678'],
  ['sip:13800005678@10.1.2.3', '13800005678'],
  ['0531-88881234', '053188881234'],
])('%s is compared as %s', (from, digits) => {
  expect(callerNumber(from)?.digits).toBe(digits);
});

test.each(['', undefined, 'anonymous', 'Anonymous <sip:anonymous@anonymous.invalid>', '匿名'])(
  '%s is a number that was withheld',
  from => {
    expect(callerNumber(from)).toBeNull();
  },
);
