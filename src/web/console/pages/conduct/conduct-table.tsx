import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ConductRow } from '#contract/conduct-shape.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { ConductStatus } from './conduct-status.tsx';

interface ConductTableProps {
  readonly cases: readonly ConductRow[];
  readonly onMore?: () => void;
}

export function ConductTable({ cases, onMore }: ConductTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<ConductRow>[] = [
    { key: 'no', title: t('conduct:ui.no'), width: 150, render: row => <CaseNo row={row} /> },
    { key: 'person', title: t('conduct:ui.person'), width: 110, render: row => <Person row={row} /> },
    { key: 'name', title: t('conduct:ui.matter'), render: row => <Matter row={row} /> },
    { key: 'found', title: t('conduct:ui.found_at'), width: 130, render: row => format.instant(row.foundAt) },
    {
      key: 'amount',
      title: t('conduct:ui.amount'),
      width: 100,
      isNumber: true,
      render: row => (row.fen === null ? '' : format.money(row.fen)),
    },
    {
      key: 'status',
      title: t('words:state'),
      width: 110,
      render: row => <ConductStatus status={row.status} />,
    },
    { key: 'due', title: t('conduct:ui.due_at'), width: 140, render: row => <Due row={row} /> },
  ];
  return (
    <DataTable
      label={t('conduct:ui.title')}
      minWidth={900}
      columns={columns}
      rows={cases}
      onMore={onMore}
      empty={<Empty title={t('conduct:ui.empty')} />}
    />
  );
}

function CaseNo({ row }: { readonly row: ConductRow }) {
  return (
    <Link className="no" to={`/conduct/${row.id}`}>
      {row.conductNo}
    </Link>
  );
}

function Person({ row }: { readonly row: ConductRow }) {
  const { t } = useTranslation();
  if (row.personName === null) return <Tag tone="risk">{t('conduct:ui.nobody')}</Tag>;
  return (
    <>
      {row.personName}
      <div className="small quiet">{row.branchName}</div>
    </>
  );
}

function Matter({ row }: { readonly row: ConductRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag tone={row.kind === 'reward' ? 'kept' : 'risk'}>{t(`conduct:ui.kind.${row.kind}`)}</Tag> {row.name}
      <div className="small">
        <ClauseLink clause={row.clause} />
      </div>
    </>
  );
}

function Due({ row }: { readonly row: ConductRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (row.dueAt === null) return null;
  return (
    <>
      {format.instant(row.dueAt)}
      {row.isOverdue ? <Tag tone="broken">{t('conduct:ui.overdue')}</Tag> : null}
    </>
  );
}
