import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { regulationEndpoints } from '#contract/regulation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { noonOf } from '../../parts/civil.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Chapter } from './chapter.tsx';
import { Contents } from './contents.tsx';
import './regulation.css';
import { useClauseInSight } from './use-clause-in-sight.ts';

/** The regulation in force as a document: what it says, and what of it the product executes. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(reading(regulationEndpoints.inForce, {}));
  const asked = useClauseInSight(data !== undefined);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={14} />;
  const edition = t('insight:regulation.edition', {
    edition: data.edition,
    from: format.date(noonOf(data.inForceFrom)),
  });
  const until = data.until
    ? t('insight:regulation.until', { until: format.date(noonOf(data.until)) })
    : undefined;
  return (
    <>
      <PageHead title={data.title} below={[edition, until].filter(Boolean).join(' · ')}>
        <Button className="no-print" onClick={() => window.print()}>
          {t('words:print')}
        </Button>
      </PageHead>
      <div className="regulation">
        <Contents chapters={data.chapters} />
        <article className="panel">
          {data.chapters.map(chapter => (
            <Chapter key={chapter.no} chapter={chapter} asked={asked} />
          ))}
        </article>
      </div>
    </>
  );
}
