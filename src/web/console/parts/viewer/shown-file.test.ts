import { expect, test } from 'vitest';
import { kindOf } from './shown-file.ts';

const file = (name: string, mediaType: string | null) => kindOf({ address: '/', name, mediaType });

test('the kind by which a file was taken in counts, whatever its name says', () => {
  expect(file('plan.pdf', 'image/jpeg')).toBe('picture');
  expect(file('photo.jpg', 'application/pdf')).toBe('pdf');
  expect(file('photo.jpg', 'text/plain')).toBe('other');
});

test('a drawing that can run something is never shown', () => {
  expect(file('door.svg', 'image/svg+xml')).toBe('other');
  expect(file('door.svg', null)).toBe('other');
});

test('where nobody says what it is, the name decides', () => {
  expect(file('门.JPG', null)).toBe('picture');
  expect(file('报价单.PDF', null)).toBe('pdf');
  expect(file('报价单', null)).toBe('other');
});
