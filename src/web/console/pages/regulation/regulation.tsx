import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { regulationEndpoints } from '#contract/regulation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { noonOf } from '../../parts/civil.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Chapter } from './chapter.tsx';
import { Contents } from './contents.tsx';
import './regulation.css';
import { ToConfirm } from './to-confirm.tsx';
import { useClauseInSight } from './use-clause-in-sight.ts';

/** The regulation in force as a document: what it says, and what of it the product executes. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [{ edition: other }] = useAddress({ edition: '' });
  const query = other === '' ? {} : { edition: other };
  const { data, error, refetch } = useQuery(reading(regulationEndpoints.inForce, { query }));
  const asked = useClauseInSight(data !== undefined);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={14} />;
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
        {may('edition.read') ? (
          <Link className="no-print" to="/regulation/editions">
            {t('edition:title')}
          </Link>
        ) : null}
        <Button className="no-print" onClick={() => window.print()}>
          {t('words:print')}
        </Button>
      </PageHead>
      {data.toConfirm ? <ToConfirm edition={data.toConfirm} /> : null}
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
