import { useTranslation } from 'react-i18next';
import { type Project, type ProjectSignature, projectPapers } from '#contract/project-shape.ts';
import { useFormat } from '../text/use-format.ts';

interface OfProject {
  readonly project: Project;
}

/** How far the project is: each milestone with its day, those to come without. */
export function Milestones({ project }: OfProject) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="project-milestones">
      {project.milestones.map(({ name, at }) => (
        <li key={name} data-reached={at !== null}>
          <strong>{t(`project:milestone.${name}`)}</strong>
          <span className="quiet">{at === null ? t('project:to_come') : format.instant(at)}</span>
        </li>
      ))}
    </ol>
  );
}

export function PaperList({ project }: OfProject) {
  const { t } = useTranslation();
  return (
    <ul className="project-paper-list">
      {projectPapers.map(paper => {
        const isReady = project.papers.includes(paper);
        return (
          <li key={paper} data-ready={isReady}>
            {t(`project:paper.${paper}`)} <span className="quiet">{t(`project:ready.${isReady}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function CountTable({ project }: OfProject) {
  const { t } = useTranslation();
  if (project.items.length === 0) return <p className="quiet">{t('project:none.items')}</p>;
  return (
    <table className="project-table">
      <thead>
        <tr>
          <th scope="col">{t('project:item.name')}</th>
          <th scope="col">{t('project:item.expected')}</th>
          <th scope="col">{t('project:item.counted')}</th>
        </tr>
      </thead>
      <tbody>
        {project.items.map(({ name, expected, counted }) => (
          <tr key={name} data-short={counted < expected}>
            <td>{name}</td>
            <td>{expected}</td>
            <td>{counted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SignaturesProps extends OfProject {
  readonly paper: ProjectSignature['paper'];
}

/** Who signed a paper: the three parties, with name and stroke. */
export function Signatures({ project, paper }: SignaturesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const signed = project.signatures.filter(signature => signature.paper === paper);
  if (signed.length === 0) return <p className="quiet">{t('project:none.signatures')}</p>;
  return (
    <ul className="project-signatures">
      {signed.map(({ party, signedByName, signedAt, path }) => (
        <li key={party}>
          <img src={path} alt={t('project:signature_of', { name: signedByName })} loading="lazy" />
          <div>
            {t(`project:party.${party}`)} · {signedByName}
          </div>
          <div className="quiet">{format.instant(signedAt)}</div>
        </li>
      ))}
    </ul>
  );
}

export function NozzleList({ project }: OfProject) {
  const { t } = useTranslation();
  const format = useFormat();
  if (project.nozzles.length === 0) return null;
  return (
    <ul>
      {project.nozzles.map(({ name, connectedAt }) => (
        <li key={name}>
          {name}{' '}
          <span className="quiet">
            {connectedAt === null ? t('project:nozzle_open') : format.instant(connectedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
