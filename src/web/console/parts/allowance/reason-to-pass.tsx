import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type OverrideKind, overrideKinds } from '#contract/shape.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { Papers } from '../diagnosis/papers.tsx';
import type { Passing } from './passing.ts';

export interface ReasonToPassProps {
  readonly value: Passing;
  readonly onChange: (passing: Passing) => void;
}

/** Why this person lets a gate pass: one of the usual kinds, in words, and what shows it. */
export function ReasonToPass({ value, onChange }: ReasonToPassProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('passing:kind_label')}>
        {control => (
          <select
            {...control}
            className="input"
            required
            value={value.kind}
            onChange={({ target }) => onChange({ ...value, kind: target.value as OverrideKind })}
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
      <Field label={t('passing:reason')} hint={t('passing:hint')}>
        {control => (
          <Input
            {...control}
            required
            maxLength={200}
            value={value.reason}
            onChange={({ target }) => onChange({ ...value, reason: target.value })}
          />
        )}
      </Field>
      <Papers
        label={t('passing:evidence')}
        hint={t('passing:evidence_hint')}
        papers={value.papers}
        onChange={papers => onChange({ ...value, papers })}
      />
    </>
  );
}
