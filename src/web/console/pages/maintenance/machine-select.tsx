import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assetEndpoints } from '#contract/asset.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useSettled } from '../../parts/use-settled.ts';

interface MachineSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (assetId: string) => void;
}

/** A machine, found by its serial or vehicle number. */
export function MachineSelect({ onChange, ...control }: MachineSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const found = useQuery({ ...reading(assetEndpoints.list, { query: { q } }), enabled: q !== '' });
  const options = found.data?.items.map(({ id, serialNo, vehicleNo, model }) => ({
    value: id,
    label: [model, serialNo, vehicleNo].filter(Boolean).join(' '),
  }));
  return (
    <Select
      {...control}
      showSearch
      filterOption={false}
      loading={found.isFetching}
      placeholder={t('planning:maintenance.machine_hint')}
      notFoundContent={q === '' ? null : t('planning:maintenance.machine_none')}
      options={options ?? []}
      onSearch={setTyped}
      onChange={assetId => onChange?.(assetId)}
    />
  );
}
