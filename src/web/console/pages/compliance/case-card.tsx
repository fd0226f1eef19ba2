import { Link } from '@tanstack/react-router';
import type { ClauseCase } from '#contract/compliance.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** A case: whose it is, and why it counts as kept or broken. */
export function CaseCard({ found }: { readonly found: ClauseCase }) {
  const format = useFormat();
  const { requestId, requestNo, customerName, branchName, engineerName, at, explanation } = found;
  return (
    <li data-outcome={found.outcome}>
      <div className="row">
        <Link to={`/service-requests/${requestId}`}>{requestNo}</Link>
        <span>{customerName}</span>
      </div>
      <div className="quiet small">
        {[format.instant(at), branchName, engineerName].filter(Boolean).join(' · ')}
      </div>
      <ol className="small">
        {explanation.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </li>
  );
}
