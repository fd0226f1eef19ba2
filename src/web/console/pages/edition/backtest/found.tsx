import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BacktestResult, backtestEndpoints } from '#contract/backtest.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useAddress } from '../../../../shared/app/use-address.ts';
import { Segments } from '../../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../../shared/notices/states.tsx';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Panel } from '../../../parts/panel.tsx';
import { ChangedCases } from './changed-cases.tsx';
import { CountsTable } from './counts-table.tsx';
import { Indicators } from './indicators.tsx';
import { Road } from './road.tsx';
import { Sanctions } from './sanctions.tsx';
import { useRows } from './use-rows.ts';

/** What a back-test found: the figures before and after, and the cases behind the difference. */
export function Found({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(reading(backtestEndpoints.one, { params: { id } }));
  if (!data?.result)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  return <Result id={id} result={data.result} />;
}

function Result({ id, result }: { readonly id: string; readonly result: BacktestResult }) {
  const { t } = useTranslation();
  const [{ by }, setAddress] = useAddress({ by: 'clauses' });
  const [clause, setClause] = useState<string>();
  const rows = useRows(result);
  const views = (['clauses', 'branches', 'people', 'months'] as const).map(value => ({
    value,
    label: t(`backtest:by.${value}`),
  }));
  const view = views.find(({ value }) => value === by)?.value ?? 'clauses';
  return (
    <>
      <Summary result={result} />
      <Panel
        title={t('backtest:figures')}
        extra={
          <div className="row no-print">
            <Segments
              label={t('backtest:figures')}
              value={view}
              options={views}
              onChange={next => void setAddress({ by: next })}
            />
            <Button onClick={() => window.print()}>{t('words:print')}</Button>
          </div>
        }
      >
        <CountsTable rows={rows[view]} {...(view === 'clauses' && { onChoose: setClause })} />
      </Panel>
      {result.indicators.length > 0 ? <Indicators indicators={result.indicators} /> : null}
      {result.sanctions.length > 0 ? <Sanctions sanctions={result.sanctions} /> : null}
      <Road road={result.road} />
      {result.changes > 0 ? (
        <ChangedCases id={id} clause={clause} onAll={() => setClause(undefined)} />
      ) : null}
    </>
  );
}

function Summary({ result }: { readonly result: BacktestResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cases, events, changes, changedCases } = result;
  return (
    <Panel title={t('backtest:summary')}>
      <p>
        <strong>
          {changes === 0
            ? t('backtest:no_change')
            : t('backtest:changed', { changes: format.number(changes), cases: format.number(changedCases) })}
        </strong>{' '}
        {t('backtest:history', { cases: format.number(cases), events: format.number(events) })}
      </p>
    </Panel>
  );
}
