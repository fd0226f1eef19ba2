import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/elements/field.tsx';
import type { PartProps } from './draft.ts';
import { RegionFields } from './region-fields.tsx';
import { TextField } from './text-field.tsx';

const zones = Intl.supportedValuesOf('timeZone');

export function CompanyPart({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('setup:company')}</legend>
      <div className="pair">
        <TextField
          label={t('setup:field.company_name')}
          value={draft.companyName}
          maxLength={200}
          onText={companyName => onChange({ companyName })}
        />
        <TextField
          label={t('setup:field.branch_name')}
          hint={t('setup:hint.branch_name')}
          value={draft.branchName}
          maxLength={200}
          onText={branchName => onChange({ branchName })}
        />
      </div>
      <RegionFields draft={draft} onChange={onChange} />
      <Field label={t('setup:field.zone')}>
        {control => (
          <select
            {...control}
            className="input"
            value={draft.zone}
            onChange={event => onChange({ zone: event.target.value })}
          >
            {[...new Set([draft.zone, 'Asia/Shanghai', 'Asia/Taipei', ...zones])].map(zone => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}
