import { useTranslation } from 'react-i18next';
import { KindField } from '../../shared/passing/kind-field.tsx';
import type { Passing } from '../../shared/passing/passing.ts';
import { PassingPhotos } from './passing-photos.tsx';
import { TextField } from './text-field.tsx';

export interface PassingFieldsProps {
  readonly value: Passing;
  /** It has been tried without saying all of it. */
  readonly isTried: boolean;
  readonly onChange: (passing: Passing) => void;
}

/** Why this person lets a gate pass: one of the usual kinds, in words, and photographs that show it. */
export function PassingFields({ value, isTried, onChange }: PassingFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <KindField
        value={value.kind}
        wrong={isTried && !value.kind ? t('field:form.needed') : undefined}
        onChange={kind => onChange({ ...value, kind })}
      />
      <TextField
        label={t('field:override.reason')}
        hint={t('field:override.recorded')}
        value={value.reason}
        isMissing={isTried && !value.reason.trim()}
        onChange={reason => onChange({ ...value, reason })}
      />
      <PassingPhotos papers={value.papers} onChange={papers => onChange({ ...value, papers })} />
    </>
  );
}
