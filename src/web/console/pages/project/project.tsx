import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { projectEndpoints } from '#contract/project.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ProjectView } from './project-view.tsx';

/** A project of installation as the office sees it. */
export function Page() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(projectEndpoints.read, { params: { id } }));
  if (data) return <ProjectView key={id} project={data} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
}
