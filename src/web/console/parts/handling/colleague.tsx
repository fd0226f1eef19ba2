import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';

interface ColleagueProps {
  readonly branchId: string;
  readonly value: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
}

/** To whom it was passed, where that is a colleague: they are told. */
export function Colleague({ branchId, value, onChange }: ColleagueProps) {
  const { t } = useTranslation();
  const people = useQuery(reading(organisationEndpoints.people, { query: { branchId } }));
  const options = (people.data?.items ?? [])
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Field label={t('handling:to')}>
      {control => (
        <Select
          {...control}
          allowClear
          showSearch
          optionFilterProp="label"
          loading={people.isPending}
          value={value}
          options={options}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
