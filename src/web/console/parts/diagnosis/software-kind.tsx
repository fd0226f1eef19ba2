import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { diagnosisEndpoints } from '#contract/diagnosis.ts';
import type { SoftwareKind as Kind } from '#contract/diagnosis-fields.ts';
import { reading } from '../../../shared/api/queries.ts';
import { LabelledSegments } from '../labelled-segments.tsx';

export interface SoftwareKindProps {
  readonly value: Kind | '';
  readonly onChange: (kind: Kind) => void;
}

export function SoftwareKind({ value, onChange }: SoftwareKindProps) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(diagnosisEndpoints.wanted, {}));
  const kinds = data?.softwareKinds ?? [];
  if (kinds.length === 0) return null;
  return (
    <LabelledSegments
      label={t('diagnosis:software_kind_name')}
      wordsKey="diagnosis:software_kind"
      values={kinds}
      value={value as Kind}
      onChange={onChange}
    />
  );
}
