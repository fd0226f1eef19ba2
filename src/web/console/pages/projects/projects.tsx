import { useTranslation } from 'react-i18next';
import { projectEndpoints } from '#contract/project.ts';
import { projectStates } from '#contract/project-shape.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { wordOf } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { ProjectTable } from './project-table.tsx';
import './projects.css';

/** Projects of installation, by where they stand. */
export function Page() {
  const { t } = useTranslation();
  const [{ state }, setAddress] = useAddress({ state: '' });
  const chosen = wordOf(projectStates, state);
  const query = chosen ? { state: chosen } : {};
  const projects = usePagesOf({
    key: [projectEndpoints.list.path, query],
    read: (from, signal) => call(projectEndpoints.list, { query: { ...query, ...from }, signal }),
  });
  const states = [
    { value: '', label: t('desk:all') },
    ...projectStates.map(value => ({ value, label: t(`project:state.${value}`) })),
  ];
  return (
    <>
      <PageHead title={t('project:title')} below={t('project:how_begun')}>
        <div className="project-filter">
          <Segments
            label={t('words:state')}
            value={state}
            options={states}
            onChange={value => void setAddress({ state: value })}
          />
        </div>
      </PageHead>
      {projects.error ? <Failed error={projects.error} onRetry={() => void projects.refetch()} /> : null}
      {projects.items || projects.error ? null : <Loading lines={8} />}
      {projects.items ? (
        <ProjectTable
          projects={projects.items}
          {...(projects.hasNextPage ? { onMore: () => void projects.fetchNextPage() } : {})}
        />
      ) : null}
    </>
  );
}
