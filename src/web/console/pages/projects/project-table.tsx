import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProjectRow } from '#contract/project-shape.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { ProjectStateTag } from '../../parts/project/project-state-tag.tsx';
import { Tag } from '../../parts/tag.tsx';

interface ProjectTableProps {
  readonly projects: readonly ProjectRow[];
  readonly onMore?: () => void;
}

export function ProjectTable({ projects, onMore }: ProjectTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<ProjectRow>[] = [
    { key: 'no', title: t('project:column.project'), render: row => <Named project={row} /> },
    { key: 'customer', title: t('project:fact.customer'), width: 180, render: row => row.customerName },
    { key: 'engineer', title: t('project:fact.engineer'), width: 120, render: row => row.engineerName },
    {
      key: 'starts',
      title: t('project:fact.starts'),
      width: 150,
      render: row => format.instant(row.startsAt),
    },
    {
      key: 'issues',
      title: t('project:column.issues'),
      width: 130,
      render: row => <Defects project={row} />,
    },
    {
      key: 'state',
      title: t('words:state'),
      width: 110,
      render: row => <ProjectStateTag state={row.state} />,
    },
  ];
  return (
    <DataTable
      label={t('project:title')}
      minWidth={900}
      columns={columns}
      rows={projects}
      onMore={onMore}
      empty={<Empty title={t('project:empty')} />}
    />
  );
}

function Named({ project }: { readonly project: ProjectRow }) {
  return (
    <>
      <Link to={`/projects/${project.id}`}>{project.title}</Link>
      <div className="quiet">{project.projectNo}</div>
    </>
  );
}

function Defects({ project: { openIssues, lateIssues } }: { readonly project: ProjectRow }) {
  const { t } = useTranslation();
  if (openIssues === 0) return <span className="quiet">–</span>;
  return (
    <div className="row">
      <Tag tone="risk">{t('project:open_count', { count: openIssues })}</Tag>
      {lateIssues > 0 ? <Tag tone="broken">{t('project:late_count', { count: lateIssues })}</Tag> : null}
    </div>
  );
}
