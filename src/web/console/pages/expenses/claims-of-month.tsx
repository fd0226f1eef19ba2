import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expenseClaimEndpoints } from '#contract/expense.ts';
import { claimStates } from '#contract/expense-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf } from '../../parts/civil.ts';
import { saveTable } from '../../parts/save-table.ts';
import { ClaimTable } from './claim-table.tsx';
import { rowsOf } from './claims-csv.ts';

const ClaimDrawer = lazy(() => import('./claim-drawer.tsx').then(found => ({ default: found.ClaimDrawer })));

/** The claims of a month, for those who audit and pay them. */
export function ClaimsOfMonth() {
  const { t } = useTranslation();
  const zone = useZone();
  const thisMonth = civilDateOf(zone, new Date()).slice(0, 7);
  const [{ month, state }, change] = useAddress({ month: thisMonth, state: '' });
  const [openId, setOpenId] = useState<string>();
  const named = claimStates.find(one => one === state);
  const query = { month, ...(named && { state: named }) };
  const { data, error, refetch } = useQuery(reading(expenseClaimEndpoints.list, { query }));
  const open = data?.items.find(({ id }) => id === openId);
  return (
    <div className="stack">
      <div className="buttons">
        <Input
          type="month"
          aria-label={t('expense:desk.month')}
          value={month}
          style={{ width: 160 }}
          onChange={event => event.target.value && void change({ month: event.target.value })}
        />
        <Select
          aria-label={t('expense:desk.state')}
          value={state}
          onChange={value => void change({ state: value })}
          options={[
            { value: '', label: t('expense:desk.every_state') },
            ...claimStates.map(value => ({ value, label: t(`expense:state.${value}`) })),
          ]}
        />
        <Button
          disabled={!data || data.items.length === 0}
          onClick={() => data && saveTable(`expense-claims-${month}.csv`, rowsOf(data.items, { t, zone }))}
        >
          {t('expense:desk.export')}
        </Button>
      </div>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <ClaimTable claims={data.items} onOpen={setOpenId} /> : null}
      <Suspense>{open ? <ClaimDrawer claim={open} onClose={() => setOpenId(undefined)} /> : null}</Suspense>
    </div>
  );
}
