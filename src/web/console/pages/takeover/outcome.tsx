import { Link } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Takeover, takeoverEndpoints } from '#contract/takeover.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Counts } from './counts.tsx';

const hundred = 100;
const forgets = ['/takeovers', '/service-requests', '/customers'];

/** What came of the rows, or would, and what can be done now. */
export function Outcome({ takeover }: { readonly takeover: Takeover }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, counts, total } = takeover;
  const rows = format.number(counts.rows);
  const isTrial = state === 'tried';
  const share = total ? Math.round((counts.rows / total) * hundred) : 0;
  return (
    <div className="stack">
      {state === 'running' || state === 'stopping' ? <p role="status">{t('takeover:running_now')}</p> : null}
      {state === 'stopped' || state === 'failed' || state === 'done' ? (
        <p role="status">{t(`takeover:${state}`)}</p>
      ) : null}
      {isTrial ? null : <Progress aria-label={t('takeover:progress')} percent={share} />}
      <p>
        {isTrial
          ? t('takeover:would', { rows })
          : t('takeover:did', { rows, total: format.number(total ?? counts.rows) })}
      </p>
      <Counts takeover={takeover} />
      <Acts takeover={takeover} />
    </div>
  );
}

function Acts({ takeover: { id, state, kind, counts } }: { readonly takeover: Takeover }) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useChange(takeoverEndpoints.run, { forgets });
  const stop = useChange(takeoverEndpoints.stop, { forgets });
  const params = { id };
  const isEmpty = state === 'tried' && counts.taken === 0;
  if (state === 'done')
    return kind === 'requests' ? (
      <Link to="/service-requests">{t('takeover:to_queue')}</Link>
    ) : (
      <Link to="/customers">{t('takeover:to_customers')}</Link>
    );
  return (
    <div className="stack">
      <ProblemNotice error={run.error ?? stop.error} />
      <div className="buttons">
        {state === 'running' ? (
          <Button disabled={stop.isPending} onClick={() => stop.mutate({ params })}>
            {t('takeover:stop')}
          </Button>
        ) : null}
        {['tried', 'stopped', 'failed'].includes(state) ? (
          <Button
            type="primary"
            disabled={isEmpty || run.isPending}
            title={isEmpty ? t('takeover:nothing') : undefined}
            onClick={() => run.mutate({ params })}
          >
            {state === 'tried'
              ? t('takeover:run', { rows: format.number(counts.taken) })
              : t('takeover:resume')}
          </Button>
        ) : null}
      </div>
      {isEmpty ? <p className="quiet">{t('takeover:nothing')}</p> : null}
      {state === 'tried' && counts.rejected > counts.taken ? (
        <p className="quiet">{t('takeover:fix_first')}</p>
      ) : null}
    </div>
  );
}
