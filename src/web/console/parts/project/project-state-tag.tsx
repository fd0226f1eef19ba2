import { useTranslation } from 'react-i18next';
import type { ProjectRow } from '#contract/project-shape.ts';
import { Tag } from '../tag.tsx';

const tones = {
  issued: 'quiet',
  installing: 'calm',
  proven: 'calm',
  accepted: 'kept',
  handed_over: 'kept',
} as const;

export function ProjectStateTag({ state }: Pick<ProjectRow, 'state'>) {
  const { t } = useTranslation();
  return <Tag tone={tones[state]}>{t(`project:state.${state}`)}</Tag>;
}
