import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type BacktestCase, backtestEndpoints } from '#contract/backtest.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../../shared/notices/states.tsx';

interface CaseReckoningProps {
  readonly backtestId: string;
  readonly one: BacktestCase;
}

/** Why it stood as it did, and why it would stand otherwise, line by line beside each other. */
export function CaseReckoning({ backtestId, one }: CaseReckoningProps) {
  const { t } = useTranslation();
  const asked = { params: { id: backtestId }, query: { caseId: one.id } };
  const { data, error, refetch } = useQuery(reading(backtestEndpoints.explain, asked));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={4} />;
  const found = data.items.find(({ occasion }) => occasion === one.occasion);
  return (
    <div className="pair">
      <Link to="/service-requests/$id" params={{ id: one.id }}>
        {one.requestNo}
      </Link>
      <Lines label={t('backtest:before')} lines={found?.before ?? []} />
      <Lines label={t('backtest:after')} lines={found?.after ?? []} />
    </div>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <strong>{label}</strong>
      {lines.map((line, place) => (
        <p key={`${line} ${place.toString()}`} className="small">
          {line}
        </p>
      ))}
    </div>
  );
}
