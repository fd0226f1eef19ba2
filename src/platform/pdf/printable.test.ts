import { expect, test } from 'vitest';
import { piecesOf, printable } from './printable.ts';

test('what no font prints is left out, lines and words stay', () => {
  expect(printable('a\u0000b\tc\r\nd\u202ee\u200b')).toBe('ab  c\nde');
});

test('a long text comes in pieces, and nothing of it is lost', () => {
  const long = '检查气路，'.repeat(700);
  const pieces = piecesOf(long);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(long);
});

test('a text of many short lines comes in pieces as well', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `${index}`).join('\n');
  const pieces = piecesOf(lines);
  expect(Math.max(...pieces.map(piece => piece.split('\n').length))).toBeLessThanOrEqual(14);
  expect(pieces.join('\n')).toBe(lines);
});

test('a short text is one piece, an empty one too', () => {
  expect(piecesOf('门泵')).toEqual(['门泵']);
  expect(piecesOf('')).toEqual(['']);
});

test('a character of two halves is never cut', () => {
  expect(piecesOf('𠮷'.repeat(900)).every(piece => piece.isWellFormed())).toBe(true);
});
