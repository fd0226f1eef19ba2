import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerEndpoints } from '#contract/customer.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useSettled } from '../use-settled.ts';

interface CustomerChoiceProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
  /** The one that was chosen before. */
  readonly known?: { readonly id: string; readonly name: string } | null;
}

/** A customer, by what the search of callers finds; a field of a form. */
export function CustomerChoice({ known, ...field }: CustomerChoiceProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const asked = useSettled(q);
  const found = useQuery(reading(customerEndpoints.find, { query: { q: asked, limit: 20 } }));
  const hits = found.data?.items.map(({ id, name, customerNo }) => ({
    value: id,
    label: `${name} · ${customerNo}`,
  }));
  const chosen = known && q === '' ? [{ value: known.id, label: known.name }] : [];
  const others = hits?.filter(({ value }) => value !== chosen[0]?.value) ?? [];
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      placeholder={t('message:customer_hint')}
      loading={found.isFetching}
      options={[...chosen, ...others]}
    />
  );
}
