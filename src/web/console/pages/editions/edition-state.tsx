import { useTranslation } from 'react-i18next';
import type { EditionRow } from '#contract/edition-shape.ts';
import type { Tone } from '../../../shared/clock/standing.ts';
import { Tag } from '../../parts/tag.tsx';

const tones: Readonly<Record<EditionRow['state'], Tone>> = {
  draft: 'calm',
  submitted: 'risk',
  approved: 'risk',
  to_come: 'calm',
  in_force: 'kept',
  succeeded: 'quiet',
  withdrawn: 'quiet',
};

/** Where an edition stands, in a word. */
export function EditionState({ state }: Pick<EditionRow, 'state'>) {
  const { t } = useTranslation();
  return <Tag tone={tones[state]}>{t(`edition:state.${state}`)}</Tag>;
}
