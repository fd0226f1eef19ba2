import { useTranslation } from 'react-i18next';
import type { ConductRow } from '#contract/conduct-shape.ts';
import type { Tone } from '../../../shared/clock/standing.ts';
import { Tag } from '../../parts/tag.tsx';

const tones: Partial<Record<ConductRow['status'], Tone>> = {
  found: 'risk',
  proposed: 'risk',
  appealed: 'risk',
  confirmed: 'calm',
  decided: 'calm',
  served: 'calm',
  effective: 'broken',
  final: 'broken',
  settled: 'broken',
};

export function ConductStatus({ status }: { readonly status: ConductRow['status'] }) {
  const { t } = useTranslation();
  return <Tag tone={tones[status] ?? 'quiet'}>{t(`conduct:status.${status}`)}</Tag>;
}
