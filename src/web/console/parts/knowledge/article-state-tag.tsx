import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '#contract/article.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf } from '../civil.ts';
import { Tag } from '../tag.tsx';

const tones = { draft: 'quiet', submitted: 'risk', published: 'kept', archived: 'quiet' } as const;

type Standing = Pick<ArticleRow, 'state' | 'isOutdated' | 'validUntil'>;

/** Where an article stands; that it is out of date, or not looked through in time, is said beside it. */
export function ArticleStateTag({
  article: { state, isOutdated, validUntil },
}: {
  readonly article: Standing;
}) {
  const { t } = useTranslation();
  const zone = useZone();
  const isOver = validUntil !== null && validUntil < civilDateOf(zone, new Date());
  return (
    <span className="row">
      <Tag tone={tones[state]}>{t(`knowledge:state.${state}`)}</Tag>
      {isOutdated ? <Tag tone="broken">{t('knowledge:outdated')}</Tag> : null}
      {isOver ? <Tag tone="risk">{t('knowledge:over')}</Tag> : null}
    </span>
  );
}
