import { expect, test } from 'vitest';
import { csvOf } from './save-table.ts';

test('a cell keeps its commas, quotes and line ends', () => {
  expect(csvOf([['张工, 济南', '"急"', 'a\n"b"']])).toBe(`"张工, 济南","""急""","a\n""b"""\r\n`);
});

test('a cell is no formula; a deduction stays a number', () => {
  expect(csvOf([['=1+1', '-cmd', '-50.00']])).toBe(`"'=1+1","'-cmd","-50.00"\r\n`);
});
