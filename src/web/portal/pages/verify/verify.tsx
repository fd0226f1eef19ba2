import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type PaperCheck, paperEndpoints } from '#contract/paper.ts';
import { hasCode } from '../../../shared/api/problem.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Zone } from '../../../shared/session/zone.ts';
import { Told } from './told.tsx';
import './verify.css';

const unknown: PaperCheck = { outcome: 'unknown', changes: [], paper: null };

/** Whether a printed report is what was signed, for whoever scanned its code. */
export function Page() {
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  const { data, error, isPending, refetch } = useQuery(reading(paperEndpoints.check, { params: { code } }));
  if (isPending) return <Loading lines={5} />;
  if (data) return <Verdict check={data} />;
  if (hasCode(error, 'input.invalid')) return <Verdict check={unknown} />;
  return <Failed error={error} onRetry={() => void refetch()} />;
}

function Verdict({ check: { outcome, changes, paper } }: { readonly check: PaperCheck }) {
  const { t } = useTranslation();
  return (
    <Zone value={paper?.zone ?? 'UTC'}>
      <section className="card stack verdict" data-outcome={outcome} aria-labelledby="verdict">
        <h1 id="verdict">{t(`verify:outcome.${outcome}`)}</h1>
        <p>{t(`verify:means.${outcome}`)}</p>
        {changes.length > 0 ? (
          <ul>
            {changes.map(change => (
              <li key={change}>{t(`verify:change.${change}`)}</li>
            ))}
          </ul>
        ) : null}
      </section>
      {paper ? <Told paper={paper} /> : null}
    </Zone>
  );
}
