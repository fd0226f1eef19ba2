import { useTranslation } from 'react-i18next';
import type { Takeover } from '#contract/takeover.ts';
import type { Tone } from '../../../shared/clock/standing.ts';
import { Tag } from '../../parts/tag.tsx';

const tones: Record<Takeover['state'], Tone> = {
  read: 'risk',
  trying: 'calm',
  tried: 'risk',
  running: 'calm',
  stopping: 'calm',
  stopped: 'risk',
  done: 'kept',
  failed: 'broken',
};

export function StateTag({ state }: Pick<Takeover, 'state'>) {
  const { t } = useTranslation();
  return <Tag tone={tones[state]}>{t(`takeover:state.${state}`)}</Tag>;
}
