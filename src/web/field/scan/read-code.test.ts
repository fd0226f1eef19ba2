import { expect, test } from 'vitest';
import { partNoIn, serialNoIn } from './read-code.ts';

const gs1 = '010690123456789217271231\u001d21SN-88\u001d240MB-1';

test('a plain code is the number itself', () => {
  expect(serialNoIn(' LC-2026-0001 ')).toBe('LC-2026-0001');
  expect(partNoIn('6901234567892')).toBe('6901234567892');
});

test('the serial number of a GS1 code is its field 21, the part number the maker’s own', () => {
  expect(serialNoIn(gs1)).toBe('SN-88');
  expect(partNoIn(gs1)).toBe('MB-1');
});

test('a GS1 code without a number of the maker is known by its article', () => {
  expect(partNoIn('010690123456789221SN-88')).toBe('06901234567892');
});

test('a word before the number is left out', () => {
  expect(serialNoIn('S/N: A 100')).toBe('A 100');
  expect(serialNoIn('出厂编号：A100')).toBe('A100');
  expect(partNoIn('PN:MB-1')).toBe('MB-1');
});

test('a number that begins like a field of GS1 and is none stays whole', () => {
  expect(serialNoIn('0169')).toBe('0169');
});
