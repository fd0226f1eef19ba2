import { useTranslation } from 'react-i18next';
import { paperKinds } from '#contract/paper.ts';
import './paper-links.css';

const visitPapers = paperKinds.filter(kind => kind !== 'hand-over');

interface PaperLinksProps {
  /** What the papers belong to: `/work-orders/<id>` or `/portal/<token>`. */
  readonly of: string;
}

/** The papers of a visit, to be printed or kept, in the reader's language. */
export function PaperLinks({ of }: PaperLinksProps) {
  const { t, i18n } = useTranslation();
  return (
    <nav className="papers" aria-label={t('common:paper.title')}>
      {visitPapers.map(kind => (
        <a
          key={kind}
          href={`/api/v1${of}/papers/${kind}?language=${i18n.language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(`common:paper.${kind}`)}
        </a>
      ))}
    </nav>
  );
}
