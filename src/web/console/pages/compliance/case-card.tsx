import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClauseCase } from '#contract/compliance.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** A case: whose it is, who answers for it, and why it counts as it does. The request shows all of its events. */
export function CaseCard({ found }: { readonly found: ClauseCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { subjectId, requestNo, customerName, branchName, personName, at, explanation } = found;
  return (
    <li data-outcome={found.amount < 0 ? 'withdrawn' : found.outcome}>
      <div className="row">
        {requestNo === null ? (
          <span>{t('insight:compliance.no_request')}</span>
        ) : (
          <Link to={`/service-requests/${subjectId}`}>{requestNo}</Link>
        )}
        <span>{customerName}</span>
      </div>
      <div className="quiet small">
        {[format.instant(at), branchName, personName].filter(Boolean).join(' · ')}
      </div>
      <ol className="small">
        {explanation.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </li>
  );
}
