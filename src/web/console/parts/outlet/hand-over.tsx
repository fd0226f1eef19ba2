import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Hands the order to an outlet. */
export function HandOver({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const [outletId, setOutletId] = useState<string>();
  const { data } = useQuery(reading(entrustmentEndpoints.outlets, {}));
  const change = useChange(entrustmentEndpoints.handOver, { forgets: ['/work-orders', '/outlets'] });
  if (data?.items.length === 0) return <p className="quiet">{t('outlet:none_yet')}</p>;
  const options = data?.items.map(({ id, name, regionName }) => ({
    value: id,
    label: `${name} · ${regionName}`,
  }));
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (outletId) change.mutate({ params: { id: orderId }, body: { outletId } });
      }}
    >
      <Select
        aria-label={t('outlet:which')}
        placeholder={t('outlet:which')}
        showSearch
        optionFilterProp="label"
        loading={!data}
        options={options ?? []}
        value={outletId ?? null}
        onChange={value => setOutletId(value ?? undefined)}
      />
      <ProblemNotice error={change.error} />
      <Button htmlType="submit" type="primary" disabled={!outletId} loading={change.isPending}>
        {t('actions:entrustment.hand_over')}
      </Button>
    </form>
  );
}
