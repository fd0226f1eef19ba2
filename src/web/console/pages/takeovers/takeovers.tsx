import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { takeoverEndpoints } from '#contract/takeover.ts';
import { takeoverKinds } from '#contract/takeover-reading.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TakeoverTable } from './takeover-table.tsx';
import { UploadRegister } from './upload-register.tsx';

/** Old registers: uploading one, and what became of those that were uploaded. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(takeoverEndpoints.list, {}));
  return (
    <>
      <PageHead title={t('takeover:title')} below={t('takeover:below')} />
      <div className="stack">
        {may('takeover.run') ? (
          <Panel title={t('takeover:upload')}>
            <UploadRegister />
            <p className="row small">
              <span className="quiet">{t('takeover:template')}:</span>
              {takeoverKinds.map(kind => (
                <a key={kind} href={`/api/v1/takeover-templates/${kind}`} download>
                  {t(`takeover:kind.${kind}`)}
                </a>
              ))}
            </p>
          </Panel>
        ) : null}
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <Loading lines={5} />}
        {data ? <TakeoverTable takeovers={data.items} /> : null}
      </div>
    </>
  );
}
