import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectEndpoints } from '#contract/project.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useMay } from '../../../shared/session/session.ts';
import { Panel } from '../panel.tsx';
import { IssueOrder } from './issue-order.tsx';
import { ProjectStateTag } from './project-state-tag.tsx';

interface ProjectPanelProps {
  readonly requestId: string;
  readonly branchId: string;
}

/** The installation project of a case; where there is none, those who may issue its service order here. */
export function ProjectPanel({ requestId, branchId }: ProjectPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const found = useQuery({
    ...reading(projectEndpoints.list, { query: { requestId } }),
    enabled: may('project.read'),
  });
  const [project] = found.data?.items ?? [];
  if (!found.data || (!project && !may('service_order.issue'))) return null;
  return (
    <Panel title={t('project:one')}>
      {project ? (
        <div className="row">
          <Link to={`/projects/${project.id}`}>{project.title}</Link>
          <ProjectStateTag state={project.state} />
        </div>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('actions:service_order.issue')}</Button>
        </div>
      )}
      {isOpen ? (
        <IssueOrder requestId={requestId} branchId={branchId} onClose={() => setOpen(false)} />
      ) : null}
    </Panel>
  );
}
