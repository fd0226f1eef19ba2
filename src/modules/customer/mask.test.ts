import { expect, test } from 'vitest';
import { maskPhone } from './mask.ts';

test.each([
  ['13800005678', '138****5678'],
  ['0531-88885678', '053****5678'],
  ['0531-88885678转801', '053****5678转801'],
  ['0531-88885678-801', '053****5678-801'],
  ['12345', '****45'],
])('%s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
