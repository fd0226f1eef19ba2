import { describe, expect, it } from 'vitest';
import { bandOf, isCovered, isEmpty } from './intervals.ts';

/** Whether a condition lets through nothing that those before it do not. */
function covered(later: string, ...earlier: readonly string[]): boolean {
  const band = bandOf(later);
  return (
    band !== undefined &&
    isCovered(
      band,
      earlier.flatMap(one => bandOf(one) ?? []),
    )
  );
}

describe('a condition on one quantity', () => {
  it.each([
    ['a.b < 10', ['a.b < 10'], true],
    ['a.b <= 10', ['a.b < 10'], false],
    ['a.b <= 10', ['a.b < 10', 'a.b == 10'], true],
    ['a.b > 5 && a.b < 20', ['a.b <= 10', 'a.b > 10'], true],
    ['a.b > 5 && a.b < 20', ['a.b < 10', 'a.b > 10'], false],
    ['a.b >= 5', ['a.b > 5'], false],
    ['a.b > 5', ['a.b >= 5 && a.b < 6', 'a.b >= 6'], true],
    ['a.b < km(3)', ['a.b < km(4)'], true],
    ['a.b < km(3)', ['a.b < hours(4)'], false],
    ['a.b < 3', ['a.c < 4'], false],
  ])('%s is covered by %j: %s', (later, earlier, answer) => {
    expect(covered(later, ...earlier)).toBe(answer);
  });

  it('is empty where it ends before it begins', () => {
    const empty = (text: string) => {
      const band = bandOf(text);
      return band !== undefined && isEmpty(band);
    };
    expect(empty('a.b > 3 && a.b < 3')).toBe(true);
    expect(empty('a.b >= 3 && a.b < 3')).toBe(true);
    expect(empty('a.b >= 3 && a.b <= 3')).toBe(false);
  });

  it('is not judged where it asks for more', () => {
    expect(bandOf('a.b < 3 || a.b > 5')).toBeUndefined();
    expect(bandOf('a.b < 3 && a.c == "x"')).toBeUndefined();
  });
});
