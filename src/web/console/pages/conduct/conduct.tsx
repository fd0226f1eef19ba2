import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { ConductTable } from './conduct-table.tsx';
import { Payroll } from './payroll.tsx';
import { ReportConduct } from './report-conduct.tsx';

const views = ['open', 'all', 'mine', 'payroll'] as const;
type View = (typeof views)[number];

/** Violations and merits with their due process; everybody finds the own file here. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const [{ view }, setAddress] = useAddress({ view: 'open' });
  const [isReporting, setReporting] = useState(false);
  const offered = views.filter(value => value !== 'payroll' || may('conduct.payroll'));
  const chosen = offered.find(value => value === view) ?? 'open';
  return (
    <>
      <PageHead title={t('conduct:ui.title')}>
        <Segments
          label={t('conduct:ui.view')}
          value={chosen}
          options={offered.map(value => ({ value, label: t(`conduct:ui.views.${value}`) }))}
          onChange={value => void setAddress({ view: value })}
        />
        {may('conduct.report') ? (
          <Button type="primary" onClick={() => setReporting(true)}>
            {t('actions:conduct.report')}
          </Button>
        ) : null}
      </PageHead>
      {chosen === 'payroll' ? <Payroll /> : <Cases view={chosen} />}
      {isReporting ? <ReportConduct onClose={() => setReporting(false)} /> : null}
    </>
  );
}

function Cases({ view }: { readonly view: View }) {
  const cases = useCases(view);
  if (!cases.items && cases.error) return <Failed error={cases.error} onRetry={() => void cases.refetch()} />;
  if (!cases.items) return <Loading lines={8} />;
  return (
    <ConductTable
      cases={cases.items}
      {...(cases.hasNextPage ? { onMore: () => void cases.fetchNextPage() } : {})}
    />
  );
}

const queryOf = { open: { open: 'true' }, all: {}, mine: { mine: 'true' }, payroll: {} } as const;

function useCases(view: View) {
  const query = queryOf[view];
  return usePagesOf({
    key: [conductEndpoints.list.path, query],
    read: (from, signal) => call(conductEndpoints.list, { query: { ...query, ...from }, signal }),
  });
}
