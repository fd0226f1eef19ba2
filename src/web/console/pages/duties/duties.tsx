import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DutyRow, dutyEndpoints, dutyLists } from '#contract/duty.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { listNamed, useDuties } from '../../../shared/duties/use-duties.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay, useSession } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Absence } from './absence.tsx';
import { ByPerson } from './by-person.tsx';
import { DutyTable } from './duty-table.tsx';

const SettleDuty = lazy(async () => ({ default: (await import('./settle-duty.tsx')).SettleDuty }));

const views = ['mine', 'everybody', 'people', 'away'] as const;
type View = (typeof views)[number];

/** Duties: the own ones by when they are due, those of the branch for who leads it, who keeps them, and who is away. */
export function Page() {
  const { t } = useTranslation();
  const offered = useViews();
  const [{ view }, setAddress] = useAddress({ view: 'mine', id: '' });
  const chosen = offered.find(value => value === view) ?? 'mine';
  return (
    <>
      <PageHead title={t('duty:title')} below={<Numbers />}>
        <Segments
          label={t('duty:whose')}
          value={chosen}
          options={offered.map(value => ({ value, label: t(`duty:${value}`) }))}
          onChange={value => void setAddress({ view: value, id: '' })}
        />
      </PageHead>
      <Chosen view={chosen} />
    </>
  );
}

const beyondOwn: readonly string[] = ['manager', 'general_manager', 'auditor'];

function useViews(): readonly View[] {
  const may = useMay();
  const seesBranch = useSession()?.roles.some(role => beyondOwn.includes(role)) ?? false;
  return views.filter(view => {
    if (view === 'everybody') return seesBranch;
    return view === 'people' ? may('duty.count') : true;
  });
}

function Chosen({ view }: { readonly view: View }) {
  switch (view) {
    case 'people':
      return <ByPerson />;
    case 'away':
      return <Absence />;
    default:
      return <Duties mine={view === 'mine'} />;
  }
}

/** How much is late, due today and due this week. */
function Numbers() {
  const { t } = useTranslation();
  const { data } = useQuery(reading(dutyEndpoints.numbers, {}));
  if (!data) return null;
  const numbers = (['late', 'today', 'week'] as const).filter(of => data[of] > 0);
  return numbers.map(of => t(`duty:number_${of}`, { count: data[of] })).join(' · ');
}

interface Settling {
  readonly duty: DutyRow;
  readonly how: 'do' | 'excuse';
}

function Duties({ mine }: { readonly mine: boolean }) {
  const { t } = useTranslation();
  const [{ list, id }, setAddress] = useAddress({ list: 'week', id: '' });
  const [settling, setSettling] = useState<Settling>();
  const duties = useDuties({ list: listNamed(list), mine, id });
  const chosen = id && duties.items?.[0]?.settledAt ? 'settled' : listNamed(list);
  return (
    <div className="stack">
      <div className="row">
        <Segments
          label={t('duty:view')}
          value={chosen}
          options={dutyLists.map(value => ({ value, label: t(`duty:lists.${value}`) }))}
          onChange={value => void setAddress({ list: value, id: '' })}
        />
      </div>
      {duties.error ? <Failed error={duties.error} onRetry={() => void duties.refetch()} /> : null}
      {duties.items || duties.error ? null : <Loading lines={8} />}
      {duties.items ? (
        <DutyTable
          duties={duties.items}
          list={chosen}
          onSettle={setSettling}
          {...(duties.hasNextPage && { onMore: () => void duties.fetchNextPage() })}
        />
      ) : null}
      <Suspense>
        {settling ? <SettleDuty {...settling} onClose={() => setSettling(undefined)} /> : null}
      </Suspense>
    </div>
  );
}
