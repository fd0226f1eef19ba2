import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../api/queries.ts';

interface PersonInputProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (personId: string) => void;
  /** Ids of those who may not be chosen. */
  readonly except?: readonly string[];
  readonly 'aria-label'?: string;
}

/** One of those who work here. */
export function PersonInput({ value, onChange, except = [], ...control }: PersonInputProps) {
  const { t } = useTranslation();
  const people = useQuery(reading(organisationEndpoints.people, { query: {} }));
  const offered = (people.data?.items ?? []).filter(({ id, isActive }) => isActive && !except.includes(id));
  return (
    <select {...control} className="input" value={value} onChange={event => onChange(event.target.value)}>
      <option value="">{t('forms:field.choose')}</option>
      {offered.map(({ id, name, branchName }) => (
        <option key={id} value={id}>
          {branchName ? `${name} · ${branchName}` : name}
        </option>
      ))}
    </select>
  );
}
