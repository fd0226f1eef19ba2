import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../shared/api/queries.ts';
import { given } from './given.ts';

interface PersonSelectProps {
  /** Empty for everybody. */
  readonly value: string;
  /** Whose people are offered; empty for those of all branches. */
  readonly branchId: string;
  readonly onChange: (personId: string) => void;
}

/** Which person a list is about. */
export function PersonSelect({ value, branchId, onChange }: PersonSelectProps) {
  const { t } = useTranslation();
  const people = useQuery(reading(organisationEndpoints.people, { query: given({ branchId }) }));
  const options = people.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Select
      showSearch
      optionFilterProp="label"
      aria-label={t('insight:compliance.person')}
      value={value}
      loading={people.isPending}
      popupMatchSelectWidth={false}
      style={{ width: 120 }}
      options={[{ value: '', label: t('insight:compliance.everybody') }, ...options]}
      onChange={onChange}
    />
  );
}
