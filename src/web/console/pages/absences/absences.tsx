import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Absence, absenceEndpoints } from '#contract/absence.ts';
import { dayMs } from '#kernel/time.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { PageHead } from '../../parts/page-head.tsx';

const AbsenceForm = lazy(() => import('./absence-form.tsx').then(found => ({ default: found.AbsenceForm })));

const shownDays = 60;

/** From this hour on: so that the page asks the same for a while. */
function stretchFrom(now: number) {
  const from = new Date(now).setMinutes(0, 0, 0);
  return { from: new Date(from).toISOString(), to: new Date(from + shownDays * dayMs).toISOString() };
}

/** Who cannot be sent, now and in the next weeks. */
export function Page() {
  const { t } = useTranslation();
  const mayAdd = useMay()('absence.add');
  const [isAdding, setAdding] = useState(false);
  const [query] = useState(() => stretchFrom(Date.now()));
  const { data, error, refetch } = useQuery(reading(absenceEndpoints.list, { query }));
  return (
    <>
      <PageHead title={t('planning:absence.title')} below={t('planning:absence.below')}>
        <Button
          type="primary"
          disabled={!mayAdd}
          title={mayAdd ? undefined : t('common:problem.not_your_role')}
          onClick={() => setAdding(true)}
        >
          {t('actions:absence.add')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={4} />}
      {data ? <AbsenceTable absences={data.items} /> : null}
      <Suspense>{isAdding ? <AbsenceForm onClose={() => setAdding(false)} /> : null}</Suspense>
    </>
  );
}

function AbsenceTable({ absences }: { readonly absences: readonly Absence[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<Absence>[] = [
    { key: 'who', title: t('planning:absence.engineer'), render: ({ engineerName }) => engineerName },
    {
      key: 'from',
      title: t('planning:absence.from'),
      width: 170,
      render: ({ from }) => format.instant(from),
    },
    { key: 'to', title: t('planning:absence.to'), width: 170, render: ({ to }) => format.instant(to) },
    {
      key: 'reason',
      title: t('planning:absence.reason_title'),
      render: ({ reason, note }) =>
        [t(`planning:absence.reason.${reason}`), note].filter(Boolean).join(' · '),
    },
    { key: 'end', width: 130, render: ({ id }) => <EndAbsence id={id} /> },
  ];
  return (
    <DataTable
      label={t('planning:absence.title')}
      minWidth={720}
      columns={columns}
      rows={absences}
      empty={<Empty title={t('planning:absence.empty')} />}
    />
  );
}

function EndAbsence({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const end = useChange(absenceEndpoints.end, { forgets: ['/absences', '/dispatch'] });
  if (!may('absence.end')) return null;
  return (
    <>
      <Button size="small" loading={end.isPending} onClick={() => end.mutate({ params: { id } })}>
        {t('actions:absence.end')}
      </Button>
      <ProblemNotice error={end.error} />
    </>
  );
}
