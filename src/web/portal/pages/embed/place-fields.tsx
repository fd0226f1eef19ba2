import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import type { EmbedFieldsProps } from './embedded-form.tsx';

const isProvince = (adcode: string) => adcode.endsWith('0000');

/** Where the machine is: province and city, and the rest in words. */
export function PlaceFields({ draft, change }: EmbedFieldsProps) {
  const { t } = useTranslation();
  const { adcode } = draft;
  const province = adcode === '' ? '' : `${adcode.slice(0, 2)}0000`;
  return (
    <>
      <div className="place">
        <DivisionField
          label={t('embed:province')}
          value={province}
          onChange={value => change({ adcode: value })}
        />
        {province === '' ? null : (
          <DivisionField
            label={t('embed:city')}
            parent={province}
            value={isProvince(adcode) ? '' : adcode}
            onChange={value => change({ adcode: value === '' ? province : value })}
          />
        )}
      </div>
      <Field label={t('embed:address')}>
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="street-address"
            maxLength={200}
            value={draft.address}
            onChange={event => change({ address: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

interface DivisionFieldProps {
  readonly label: string;
  readonly parent?: string;
  readonly value: string;
  readonly onChange: (adcode: string) => void;
}

function DivisionField({ label, parent, value, onChange }: DivisionFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const query = parent === undefined ? {} : { parent };
  const { data } = useQuery(reading(organisationEndpoints.regions, { query }));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{t('embed:choose')}</option>
        {data?.items.map(({ adcode, name }) => (
          <option key={adcode} value={adcode}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
