import { useTranslation } from 'react-i18next';
import type { RegulationView } from '#contract/regulation.ts';

export const chapterId = (no: string) => `chapter-${no}`;

export function Contents({ chapters }: Pick<RegulationView, 'chapters'>) {
  const { t } = useTranslation();
  return (
    <nav className="contents no-print" aria-label={t('insight:regulation.contents')}>
      <h2>{t('insight:regulation.contents')}</h2>
      <ol>
        {chapters.map(({ no, title }) => (
          <li key={no}>
            <a href={`#${chapterId(no)}`}>
              {no} {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
