import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/elements/field.tsx';
import { KindField } from '../../../shared/passing/kind-field.tsx';
import type { Passing } from '../../../shared/passing/passing.ts';
import { Papers } from '../diagnosis/papers.tsx';

export interface ReasonToPassProps {
  readonly value: Passing;
  readonly onChange: (passing: Passing) => void;
}

/** Why this person lets a gate pass: one of the usual kinds, in words, and what shows it. */
export function ReasonToPass({ value, onChange }: ReasonToPassProps) {
  const { t } = useTranslation();
  return (
    <>
      <KindField value={value.kind} onChange={kind => onChange({ ...value, kind })} />
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
