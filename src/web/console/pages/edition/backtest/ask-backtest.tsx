import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backtestEndpoints } from '#contract/backtest.ts';
import { useChange } from '../../../../shared/api/queries.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { BranchSelect } from '../../../parts/branch-select.tsx';
import { Panel } from '../../../parts/panel.tsx';

interface AskBacktestProps {
  readonly editionId: string;
  readonly onAsked: (id: string) => void;
}

/** Over all of the history, or a period, a branch, a product line of it. */
export function AskBacktest({ editionId, onAsked }: AskBacktestProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState({ from: '', to: '', branchId: '', productLine: '' });
  const run = useChange(backtestEndpoints.run, { forgets: ['/backtests'], onDone: ({ id }) => onAsked(id) });
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const input = (key: 'from' | 'to' | 'productLine', type: 'date' | 'text') => (
    <Field label={t(`backtest:field.${key}`)}>
      {control => (
        <Input
          {...control}
          type={type}
          value={asked[key]}
          onChange={event => setAsked({ ...asked, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="no-print">
      <Panel title={t('backtest:ask')}>
        <p className="quiet">{t('backtest:about')}</p>
        <form
          className="backtest-form"
          onSubmit={event => {
            event.preventDefault();
            run.mutate({ body: { draftId: editionId, ...filter } });
          }}
        >
          {input('from', 'date')}
          {input('to', 'date')}
          <BranchSelect value={asked.branchId} onChange={branchId => setAsked({ ...asked, branchId })} />
          {input('productLine', 'text')}
          <Button type="primary" htmlType="submit" loading={run.isPending}>
            {t('actions:backtest.run')}
          </Button>
        </form>
        <ProblemNotice error={run.error} />
      </Panel>
    </div>
  );
}
