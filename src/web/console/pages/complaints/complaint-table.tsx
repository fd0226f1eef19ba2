import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '#contract/follow-up.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { ComplaintStep } from './complaint-step.tsx';
import type { Step } from './complaints.tsx';

interface ComplaintTableProps {
  readonly complaints: readonly ComplaintRow[];
  readonly onStep: (step: Step, complaint: ComplaintRow) => void;
  readonly onMore?: () => void;
}

const toneOfState = { opened: 'broken', verified: 'risk', closed: 'quiet' } as const;

export function ComplaintTable({ complaints, onStep, onMore }: ComplaintTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<ComplaintRow>[] = [
    { key: 'no', title: t('desk:column.request'), width: 150, render: row => <Numbers complaint={row} /> },
    { key: 'customer', title: t('desk:column.customer'), width: 170, render: row => row.customerName },
    { key: 'text', title: t('desk:complaints.text'), render: row => row.text },
    {
      key: 'finding',
      title: t('desk:complaints.finding'),
      width: 220,
      render: row => <Finding complaint={row} />,
    },
    {
      key: 'opened',
      title: t('desk:complaints.opened_at'),
      width: 140,
      render: row => format.instant(row.openedAt),
    },
    {
      key: 'state',
      title: t('words:state'),
      width: 90,
      render: row => <Tag tone={toneOfState[row.state]}>{t(`words:complaint_state.${row.state}`)}</Tag>,
    },
    {
      key: 'step',
      width: 110,
      render: row => <ComplaintStep complaint={row} onStep={step => onStep(step, row)} />,
    },
  ];
  return (
    <DataTable
      label={t('desk:complaints.title')}
      minWidth={960}
      columns={columns}
      rows={complaints}
      onMore={onMore}
      empty={<Empty title={t('desk:complaints.empty')} />}
    />
  );
}

function Numbers({ complaint }: { readonly complaint: ComplaintRow }) {
  return (
    <>
      <div className="no">{complaint.complaintNo}</div>
      <Link to={`/service-requests/${complaint.requestId}`}>{complaint.requestNo}</Link>
    </>
  );
}

function Finding({
  complaint: { isByService, finding, cause, measure },
}: {
  readonly complaint: ComplaintRow;
}) {
  const { t } = useTranslation();
  if (isByService === null) return <span className="quiet">–</span>;
  return (
    <>
      <Tag tone={isByService ? 'broken' : 'quiet'}>
        {t(isByService ? 'desk:complaints.by_service' : 'desk:complaints.not_by_service')}
      </Tag>
      {cause ? <Tag>{t(`handling:option.${cause}`)}</Tag> : null}
      <div className="small">{finding}</div>
      {measure ? (
        <div className="small">
          <span className="quiet">{t('desk:complaints.measure')}</span> {measure}
        </div>
      ) : null}
    </>
  );
}
