import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.ts';
import { ClauseLink } from '../clock/clause-link.tsx';

interface ProblemNoticeProps {
  readonly error: unknown;
}

/** Why something was not done: the message, the clause that stands in the way, and what would lift it. */
export function ProblemNotice({ error }: ProblemNoticeProps) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!(error instanceof Problem))
    return <Fault detail={error instanceof Error ? error.message : String(error)} />;
  const { clause, errors = [], lift = [], traceId, status } = error.body;
  return (
    <div className="notice" role="alert">
      <strong>
        {error.code === 'network.unreachable' ? t('common:network.unreachable') : error.message}
      </strong>
      {clause ? <ClauseLink clause={clause} /> : null}
      {errors.length > 0 ? (
        <ul>
          {errors
            .filter(({ detail, field }) => field || detail !== error.message)
            .map(({ field, detail, clause: other }) => (
              <li key={`${field} ${detail}`}>
                {field ? `${field}: ${detail}` : detail}{' '}
                {other && other !== clause ? <ClauseLink clause={other} /> : null}
              </li>
            ))}
        </ul>
      ) : null}
      {lift.length > 0 ? (
        <div>
          {t('common:problem.lift')}
          <Lines lines={lift.map(action => t(`actions:${action}`, { defaultValue: action }))} />
        </div>
      ) : null}
      {status >= 500 && traceId ? (
        <small className="quiet">{t('common:problem.trace', { traceId })}</small>
      ) : null}
    </div>
  );
}

function Fault({ detail }: { readonly detail: string }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <strong>{t('common:problem.page')}</strong>
      <small className="quiet">{detail}</small>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
