import { useTranslation } from 'react-i18next';
import type { Guideline } from '#contract/work-order-shape.ts';

/** What the regulation wants kept in mind at this step, folded. */
export function GuidelinesHere({ guidelines }: { readonly guidelines: readonly Guideline[] }) {
  const { t } = useTranslation();
  return (
    <details className="card">
      <summary>{t('visit:guidelines', { count: guidelines.length })}</summary>
      <ul className="stack">
        {guidelines.map(({ clause, clauseNo, text }) => (
          <li key={clause}>
            {text} <small className="quiet">{clauseNo}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
