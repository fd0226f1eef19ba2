import { useTranslation } from 'react-i18next';
import { type OverrideKind, overrideKinds } from '#contract/override-kinds.ts';
import { Field } from '../elements/field.tsx';
import type { Passing } from './passing.ts';

interface KindFieldProps {
  readonly value: Passing['kind'];
  readonly onChange: (kind: OverrideKind) => void;
  readonly wrong?: string | undefined;
}

/** One of the usual kinds of reasons for letting a gate pass; nothing is chosen beforehand. */
export function KindField({ value, onChange, wrong }: KindFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('passing:kind_label')} wrong={wrong}>
      {control => (
        <select
          {...control}
          className="input"
          required
          value={value}
          onChange={({ target }) => onChange(target.value as OverrideKind)}
        >
          <option value="" disabled>
            {t('passing:choose')}
          </option>
          {overrideKinds.map(kind => (
            <option key={kind} value={kind}>
              {t(`passing:kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
