import type { TFunction } from 'i18next';
import type { TextProblem } from '#contract/edition-shape.ts';

/** A problem with what would be right. */
export function toldIn({ message, expected, nearest }: TextProblem, t: TFunction): string {
  return [
    message,
    expected ? t('edition:problem.expected', { expected }) : undefined,
    nearest ? t('edition:problem.nearest', { nearest }) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}
