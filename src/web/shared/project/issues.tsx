import { useTranslation } from 'react-i18next';
import type { Project, SiteIssue } from '#contract/project-shape.ts';
import { useFormat } from '../text/use-format.ts';
import { Photos } from './photos.tsx';
import type { OpenStep } from './project-step.ts';
import { StepButtons } from './step-buttons.tsx';

interface IssuesProps {
  readonly project: Project;
  readonly onStep: (step: OpenStep) => void;
}

/** The defects of a project, and what comes next for each. */
export function Issues({ project, onStep }: IssuesProps) {
  const { t } = useTranslation();
  if (project.issues.length === 0) return <p className="quiet">{t('project:none.issues')}</p>;
  return (
    <ol className="stack project-entries">
      {project.issues.map(issue => (
        <li key={issue.id}>
          <IssueCard issue={issue} />
          <StepButtons
            allowances={project.allowances}
            actions={nextOf[issue.state]}
            targetId={issue.id}
            onStep={onStep}
          />
        </li>
      ))}
    </ol>
  );
}

const nextOf = {
  found: ['site_issue.notify'],
  notified: ['rectification.receive'],
  answered: ['rectification.check'],
  checked: ['site_issue.close'],
  closed: [],
} as const satisfies Record<SiteIssue['state'], readonly string[]>;

function IssueCard({ issue }: { readonly issue: SiteIssue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { issueNo, state, problem, party, dueOn, isLate, measures, note, foundByName, foundAt } = issue;
  return (
    <>
      <div className="row">
        <strong>
          {issueNo}. {t(`project:issue_state.${state}`)}
        </strong>
        {isLate ? <strong className="project-late">{t('project:late')}</strong> : null}
      </div>
      <p className="project-words">{problem}</p>
      <dl className="facts">
        <dt>{t('project:responsible')}</dt>
        <dd>{t(`project:party.${party}`)}</dd>
        <dt>{t('project:field.dueOn')}</dt>
        <dd>{format.date(`${dueOn}T12:00:00Z`)}</dd>
        <dt>{t('project:found_by')}</dt>
        <dd>
          {foundByName} · {format.instant(foundAt)}
        </dd>
        {measures === null ? null : (
          <>
            <dt>{t('project:field.measures')}</dt>
            <dd>{measures}</dd>
          </>
        )}
        {note === null ? null : (
          <>
            <dt>{t('project:field.note')}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <Photos paths={issue.photos} />
    </>
  );
}
