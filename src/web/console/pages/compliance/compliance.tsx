import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { complianceEndpoints } from '#contract/compliance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { noonOf } from '../../parts/civil.ts';
import { PageHead } from '../../parts/page-head.tsx';
import './compliance.css';
import { ComplianceTable } from './compliance-table.tsx';
import { FilterRow } from './filters.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { isAmiss, usePlace, views } from './use-place.ts';

const Cases = lazy(() => import('./cases.tsx').then(found => ({ default: found.Cases })));
const Exceptions = lazy(() => import('./exceptions.tsx').then(found => ({ default: found.Exceptions })));

/** Is the regulation kept? Every clause in force with its figures; a figure leads to its cases. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { place, change, narrowed } = usePlace();
  const query = { ...narrowed, step: place.step };
  const { data, error, refetch } = useQuery(reading(complianceEndpoints.figures, { query }));
  const opened = data?.items.find(
    ({ clause, control }) => clause === place.clause && control === Number(place.control),
  );
  const below = data
    ? t('insight:compliance.in_force', {
        regulation: data.regulation,
        edition: data.edition,
        from: format.date(noonOf(data.inForceFrom)),
      })
    : undefined;
  return (
    <>
      <PageHead title={t('insight:compliance.title')} below={below}>
        <FilterRow place={place} change={change} />
      </PageHead>
      <div className="compliance-views no-print">
        <Segments
          label={t('insight:compliance.title')}
          value={place.view}
          options={views.map(value => ({ value, label: t(`insight:compliance.view_${value}`) }))}
          onChange={view => change({ view })}
        />
        {place.view === 'clauses' ? (
          <Checkbox
            checked={place.only === 'amiss'}
            onChange={event => change({ only: event.target.checked ? 'amiss' : '' })}
          >
            {t('insight:compliance.only_amiss')}
          </Checkbox>
        ) : null}
      </div>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={12} />}
      {data && place.view === 'clauses' ? (
        <>
          <IndicatorCards
            indicators={data.items.filter(({ kind }) => kind === 'indicator')}
            onOpen={change}
          />
          <ComplianceTable
            figures={data.items.filter(
              figures => figures.kind !== 'indicator' && (!place.only || isAmiss(figures)),
            )}
            empty={t(`insight:compliance.${place.only ? 'nothing_amiss' : 'empty'}`)}
            onOpen={change}
          />
        </>
      ) : null}
      <Suspense>
        {data && place.view === 'exceptions' ? <Exceptions narrowed={narrowed} onOpen={change} /> : null}
        {opened && place.outcome ? (
          <Cases
            figures={opened}
            outcome={place.outcome}
            narrowed={narrowed}
            reason={place.reason}
            onNarrow={change}
            onClose={() => change({ clause: '', outcome: '', reason: '' })}
          />
        ) : null}
      </Suspense>
    </>
  );
}
