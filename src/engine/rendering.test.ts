import { expect, test } from 'vitest';
import { factLine, type Rendering } from './rendering.ts';

const texts = { fact: '{{name}}: {{value}}', factUnknown: '{{name}}: ?' };
const rendering: Rendering = { locale: 'en', zone: 'Asia/Shanghai', texts };
const lineOf = (value: string) => factLine({ name: 'form.answered_at', value, spec: null }, rendering);

test('an instant in a fact is shown in the zone of the reader, and no other text is touched', () => {
  expect(lineOf('2026-11-20T16:30:00Z')).toBe('form.answered_at: 2026-11-21 00:30');
  expect(lineOf('2026-11-20T16:30:00.123456Z')).toBe('form.answered_at: 2026-11-21 00:30');
  expect(lineOf('2026-10-31T16:30:00Z')).toBe('form.answered_at: 2026-11-01 00:30');
  expect(lineOf('2026-11-20')).toBe('form.answered_at: 2026-11-20');
  expect(lineOf('T-2026-11-20T16:30:00Z')).toBe('form.answered_at: T-2026-11-20T16:30:00Z');
  expect(lineOf('2026-02-30T16:30:00Z')).toBe('form.answered_at: 2026-02-30T16:30:00Z');
});
