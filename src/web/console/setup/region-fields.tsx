import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../shared/api/queries.ts';
import { Field } from '../../shared/elements/field.tsx';
import { Failed } from '../../shared/notices/states.tsx';
import type { PartProps } from './draft.ts';

/** Where the first branch is: province, city, county, each from the one before. */
export function RegionFields({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="triple">
      <RegionField
        label={t('setup:field.province')}
        value={draft.province}
        onChange={province => onChange({ province, city: '', county: '' })}
      />
      <RegionField
        label={t('setup:field.city')}
        parent={draft.province}
        value={draft.city}
        onChange={city => onChange({ city, county: '' })}
      />
      <RegionField
        label={t('setup:field.county')}
        parent={draft.city}
        value={draft.county}
        onChange={county => onChange({ county })}
      />
    </div>
  );
}

interface RegionFieldProps {
  readonly label: string;
  /** The division within which to choose; empty while it has not been chosen. */
  readonly parent?: string;
  readonly value: string;
  readonly onChange: (adcode: string) => void;
}

function RegionField({ label, parent, value, onChange }: RegionFieldProps) {
  const { t } = useTranslation();
  const isFirst = parent === undefined;
  const regions = useQuery({
    ...reading(organisationEndpoints.regions, { query: parent ? { parent } : {} }),
    enabled: isFirst || parent !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (regions.error && isFirst)
    return <Failed error={regions.error} onRetry={() => void regions.refetch()} />;
  const items = regions.data?.items ?? [];
  return (
    <Field label={label}>
      {control => (
        <select
          {...control}
          className="input"
          required={isFirst}
          disabled={items.length === 0}
          value={value}
          onChange={event => onChange(event.target.value)}
        >
          <option value="">{t('common:choose')}</option>
          {items.map(({ adcode, name }) => (
            <option key={adcode} value={adcode}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
