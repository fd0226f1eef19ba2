import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';

interface EngineerFieldProps {
  readonly branchId: string;
  readonly value: string;
  readonly onChange: (engineerId: string) => void;
}

/** Which engineer of the branch answers for the project. */
export function EngineerField({ branchId, value, onChange }: EngineerFieldProps) {
  const { t } = useTranslation();
  const people = useQuery(reading(organisationEndpoints.people, { query: { branchId } }));
  const engineers = people.data?.items.filter(({ roles }) => roles.includes('engineer')) ?? [];
  return (
    <Field label={t('project:order.engineerId')}>
      {control => (
        <select
          {...control}
          className="input"
          required
          value={value}
          onChange={event => onChange(event.target.value)}
        >
          <option value="" />
          {engineers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
