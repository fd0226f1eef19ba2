import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListServiceRequests, serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import { useSettled } from '../../../parts/use-settled.ts';

interface RequestChoiceProps {
  /** The one that is not offered. */
  readonly besides: string;
  /** What narrows the choice. */
  readonly among: Pick<ListServiceRequests, 'customerId' | 'state'>;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const offered = 30;

/** Another request, found by number, customer or words. */
export function RequestChoice({ besides, among, value, onChange }: RequestChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const query = { ...among, sort: 'newest' as const, limit: offered, ...(q && { q }) };
  const { data, isFetching } = useQuery({
    ...reading(serviceRequestEndpoints.list, { query }),
    placeholderData: before => before,
  });
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== besides)
    .map(({ id, requestNo, customerName, description }) => {
      // Among those of one customer the name tells nothing, and leaves no room for what does.
      const told = [requestNo, ...(among.customerId ? [] : [customerName]), description];
      return { value: id, label: told.join(' · ') };
    });
  return (
    <Field label={t('together:other')}>
      {control => (
        <Select
          id={control.id}
          autoFocus
          showSearch
          filterOption={false}
          loading={isFetching}
          value={value || null}
          options={options}
          notFoundContent={t('together:none_found')}
          onSearch={setTyped}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
