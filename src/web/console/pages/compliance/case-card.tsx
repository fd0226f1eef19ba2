import type { ClauseCase } from '#contract/compliance.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { CaseLink } from './case-link.tsx';

/** A case: whose it is, who answers for it, and why it counts as it does. Its page shows all of its events. */
export function CaseCard({ found }: { readonly found: ClauseCase }) {
  const format = useFormat();
  const { customerName, branchName, personName, at, explanation } = found;
  return (
    <li data-outcome={found.amount < 0 ? 'withdrawn' : found.outcome}>
      <div className="row">
        <CaseLink {...found} />
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
