import { useTranslation } from 'react-i18next';
import type { ReviewedClause } from './review.ts';

/** What the clause names that its controls will need: limits, forms, roles, amounts. */
export function FoundTerms({ clause: { found } }: { readonly clause: ReviewedClause }) {
  const { t } = useTranslation();
  const { limits, forms, roles, amounts, shares } = found.terms;
  const terms: readonly (readonly [string, readonly string[]])[] = [
    ['limits', limits.map(({ text, limit }) => `${text} = ${limit}`)],
    ['forms', forms],
    ['roles', roles.map(role => t(`common:role.${role}`))],
    [
      'amounts',
      [...amounts.map(amount => t('import:yuan', { amount })), ...shares.map(share => `${share}%`)],
    ],
  ];
  const named = terms.filter(([, words]) => words.length > 0);
  if (named.length === 0) return null;
  return (
    <ul className="found small">
      {named.map(([name, words]) => (
        <li key={name}>
          <span className="quiet">{t(`import:found.${name}`)}</span> {words.join(t('import:list_comma'))}
        </li>
      ))}
    </ul>
  );
}
