import { useTranslation } from 'react-i18next';
import './paper-links.css';

interface HandOverLinkProps {
  /** What the paper belongs to: `/work-orders/<id>` or `/portal/<token>`. */
  readonly of: string;
}

/** The paper of what was taken along and given back, in the reader's language. */
export function HandOverLink({ of }: HandOverLinkProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className="papers">
      <a href={`/api/v1${of}/papers/hand-over?language=${i18n.language}`} target="_blank" rel="noreferrer">
        {t('common:paper.hand-over')}
      </a>
    </div>
  );
}
