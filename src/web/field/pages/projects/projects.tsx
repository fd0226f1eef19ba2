import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { projectEndpoints } from '#contract/project.ts';
import type { ProjectRow } from '#contract/project-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

/** The installations that this engineer supervises. */
export function Page() {
  const { t } = useTranslation();
  const projects = useQuery(reading(projectEndpoints.list, { query: {} }));
  const items = projects.data?.items;
  return (
    <Refreshable onRefresh={projects.refetch}>
      <BackBar title={t('field:page.projects')} />
      {projects.isPending ? <Loading lines={6} /> : null}
      {projects.error ? <Failed error={projects.error} onRetry={() => void projects.refetch()} /> : null}
      {items?.length === 0 ? <Empty title={t('project:empty')} /> : null}
      <ol className="stack">
        {items?.map(project => (
          <li key={project.id}>
            <ProjectCard project={project} />
          </li>
        ))}
      </ol>
    </Refreshable>
  );
}

function ProjectCard({ project }: { readonly project: ProjectRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, projectNo, state, customerName, startsAt, openIssues } = project;
  return (
    <Link to="/projects/$id" params={{ id }} className="card stack">
      <strong>{title}</strong>
      <span>
        {customerName} · {t(`project:state.${state}`)}
      </span>
      <span className="quiet">
        {projectNo} · {format.instant(startsAt)}
        {openIssues > 0 ? ` · ${t('project:open_count', { count: openIssues })}` : ''}
      </span>
    </Link>
  );
}
