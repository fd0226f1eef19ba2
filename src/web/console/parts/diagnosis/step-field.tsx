import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DiagnosisStep } from '#contract/diagnosis.ts';
import { softwareKinds } from '#contract/diagnosis-fields.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { TextField } from '../allowance/text-field.tsx';
import { LabelledSegments } from '../labelled-segments.tsx';

type FieldOfStep = DiagnosisStep['fields'][number];

interface StepFieldProps {
  readonly field: FieldOfStep;
  /** As the input has it; `yes` and `no` for a boolean; empty while nothing is said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One field of a step; what a clause wants says so. */
export function StepField({ field, value, onChange }: StepFieldProps) {
  const { t } = useTranslation();
  const { label, as, isNeeded, clause } = field;
  const hint = clause ? t('diagnosis:wanted_by', { clause }) : undefined;
  const more = hint === undefined ? {} : { hint };
  switch (as) {
    case 'line':
    case 'text':
      return (
        <TextField
          {...{ label, value, onChange, ...more }}
          rows={as === 'line' ? 1 : 2}
          required={isNeeded && clause === null}
        />
      );
    case 'yes_no':
      return (
        <LabelledSegments
          label={label}
          wordsKey="diagnosis:answer"
          values={['yes', 'no'] as const}
          value={value as 'yes'}
          onChange={onChange}
        />
      );
    case 'instant':
      return (
        <Field label={label} hint={hint}>
          {control => (
            <Input
              {...control}
              type="datetime-local"
              value={value}
              onChange={event => onChange(event.target.value)}
            />
          )}
        </Field>
      );
    case 'software_kind':
      return (
        <Field label={label} hint={hint}>
          {control => (
            <Select
              id={control.id}
              value={value || null}
              options={softwareKinds.map(kind => ({
                value: kind,
                label: t(`diagnosis:software_kind.${kind}`),
              }))}
              onChange={kind => onChange(kind)}
            />
          )}
        </Field>
      );
  }
}
