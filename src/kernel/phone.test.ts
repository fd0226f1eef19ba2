import { expect, test } from 'vitest';
import { isPhone, phoneAddress, phoneParts, typedPhone } from './phone.ts';

test.each([
  '13800005678',
  '+86 138-0000-5678',
  '0531-88885678',
  '(0531)88885678',
  '0531-88885678转801',
  '0531-88885678 分机 801',
  '02-2345-6789轉12',
  '+86 531 88885678 ext. 801',
  '0531-88885678#801',
  '（０５３１）88885678',
  '12345',
])('%s is a telephone number', typed => {
  expect(isPhone(typed)).toBe(true);
});

test.each([
  '1234',
  '1----',
  'abcde',
  '0531-88885678转',
  '0531-88885678转8018018',
  '转801',
  '0531-88885678转801<',
  '123456789012345678901234',
])('%s is none', typed => {
  expect(isPhone(typed)).toBe(false);
});

test('what a Chinese keyboard writes is plain before it is sent', () => {
  expect(typedPhone(' （０５３１）8888－5678 ')).toBe('(0531)8888-5678');
});

test.each([
  ['138-0000-5678', 'tel:13800005678'],
  ['+86 531 88885678', 'tel:+8653188885678'],
  ['0531-88885678转801', 'tel:053188885678,801'],
  ['0531-88885678-801', 'tel:053188885678,801'],
  ['(0531) 88885678 ext. 801', 'tel:053188885678,801'],
  ['0531-88885678', 'tel:053188885678'],
  ['400-800-1234', 'tel:4008001234'],
])('%s is rung up at %s', (phone, address) => {
  expect(phoneAddress(phone)).toBe(address);
});

test.each([
  ['0531-88885678转801', '0531-88885678', '转801'],
  ['0531-88885678-801', '0531-88885678', '-801'],
  ['+86 531 88885678 ext. 801', '+86 531 88885678', ' ext. 801'],
  ['138-0000-5678', '138-0000-5678', ''],
])('%s is a number with an extension', (phone, number, extension) => {
  expect(phoneParts(phone)).toEqual({ number, extension });
});
