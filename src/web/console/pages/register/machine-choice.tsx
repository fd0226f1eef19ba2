import { useQuery } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asset, assetEndpoints } from '#contract/asset.ts';
import type { Customer } from '#contract/customer.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { AddMachineButton } from '../../parts/customer/add-buttons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { EntitlementTag } from '../../parts/word-tags.tsx';
import { machineNamed } from './machine-named.ts';
import type { Call } from './use-call.ts';

interface MachineChoiceProps {
  readonly customer: Customer;
  readonly call: Call;
  /** By what the customer was searched for: it may name the machine. */
  readonly said: string;
  readonly onChange: (next: Partial<Call>) => void;
}

const shownMachines = 100;

/** The customer's machines with what they are entitled to; choosing one settles the site. */
export function MachineChoice({ customer, call, said, onChange }: MachineChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  const { data, error, refetch } = useQuery(
    reading(assetEndpoints.list, { query: { customerId: customer.id, limit: shownMachines } }),
  );
  const choose = (asset?: Asset) =>
    onChange(asset ? { assetId: asset.id, siteId: asset.siteId } : { assetId: '' });
  const named = machineNamed(data?.items ?? [], said);
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen once when it is known; who then chooses otherwise is left alone
  useEffect(() => {
    if (named && call.assetId === '') choose(named);
  }, [named?.id]);
  return (
    <Panel
      title={t('desk:register.machines')}
      extra={<AddMachineButton customer={customer} onAdded={choose} />}
    >
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={2} />}
      {data?.items.length === 0 ? <p className="quiet">{t('desk:register.no_machines')}</p> : null}
      <div className="machines" role="radiogroup" aria-label={t('desk:register.machines')}>
        {data?.items.map(asset => (
          <label key={asset.id}>
            <input
              type="radio"
              name={name}
              checked={call.assetId === asset.id}
              onChange={() => choose(asset)}
            />
            <span className="no">{asset.serialNo}</span>
            <span className="quiet">{[asset.vehicleNo, asset.model].filter(Boolean).join(' · ')}</span>
            <EntitlementTag entitlement={asset.entitlement} />
          </label>
        ))}
        {data ? (
          <label>
            <input type="radio" name={name} checked={call.assetId === ''} onChange={() => choose()} />
            <span>{t('desk:register.no_machine')}</span>
          </label>
        ) : null}
      </div>
    </Panel>
  );
}
