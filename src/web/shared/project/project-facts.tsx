import { useTranslation } from 'react-i18next';
import type { Project } from '#contract/project-shape.ts';
import { useFormat } from '../text/use-format.ts';

/** Whose project it is, what is to be done, and who answers for it. */
export function ProjectFacts({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { content, customerName, ownerName, constructorName, branchName, engineerName } = project;
  const facts = [
    ['content', content],
    ['customer', customerName],
    ['owner', ownerName],
    ['constructor', constructorName],
    ['branch', branchName],
    ['engineer', engineerName],
    ['starts', format.instant(project.startsAt)],
    ['warranty', project.warrantyUntil && format.date(`${project.warrantyUntil}T12:00:00Z`)],
  ] as const;
  return (
    <dl className="facts card">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name} className="project-fact">
            <dt className="quiet">{t(`project:fact.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
