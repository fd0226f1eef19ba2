import { Link } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '#contract/follow-up.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Scroller } from '../../elements/scroller.tsx';
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
  const columns: TableColumnsType<ComplaintRow> = [
    {
      title: t('desk:column.request'),
      width: 150,
      render: (_, row) => (
        <>
          <div className="no">{row.complaintNo}</div>
          <Link to={`/service-requests/${row.requestId}`}>{row.requestNo}</Link>
        </>
      ),
    },
    { title: t('desk:column.customer'), dataIndex: 'customerName', width: 170 },
    { title: t('desk:complaints.text'), dataIndex: 'text' },
    { title: t('desk:complaints.finding'), width: 220, render: (_, row) => <Finding complaint={row} /> },
    { title: t('desk:complaints.opened_at'), width: 120, render: (_, row) => format.instant(row.openedAt) },
    {
      title: t('words:state'),
      width: 90,
      render: (_, row) => <Tag tone={toneOfState[row.state]}>{t(`words:complaint_state.${row.state}`)}</Tag>,
    },
    {
      key: 'step',
      width: 110,
      render: (_, row) => <ComplaintStep complaint={row} onStep={step => onStep(step, row)} />,
    },
  ];
  return (
    <>
      <Scroller label={t('desk:complaints.title')} minWidth={960}>
        <Table
          rowKey="id"
          size="middle"
          columns={columns}
          dataSource={[...complaints]}
          pagination={false}
          locale={{ emptyText: <Empty title={t('desk:complaints.empty')} /> }}
        />
      </Scroller>
      {onMore ? <Button onClick={onMore}>{t('words:more')}</Button> : null}
    </>
  );
}

function Finding({ complaint: { isByService, finding } }: { readonly complaint: ComplaintRow }) {
  const { t } = useTranslation();
  if (isByService === null) return <span className="quiet">–</span>;
  return (
    <>
      <Tag tone={isByService ? 'broken' : 'quiet'}>
        {t(isByService ? 'desk:complaints.by_service' : 'desk:complaints.not_by_service')}
      </Tag>
      <div className="small">{finding}</div>
    </>
  );
}
