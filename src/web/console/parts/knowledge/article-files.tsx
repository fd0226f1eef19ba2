import { useTranslation } from 'react-i18next';
import type { ArticleFile } from '#contract/article.ts';

const bytesPerKilobyte = 1000;

/** The files of an article, to be opened. */
export function ArticleFiles({ files }: { readonly files: readonly ArticleFile[] }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={`/api/v1/files/${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <span className="quiet small">
            {t('knowledge:size', { kilobytes: Math.ceil(bytes / bytesPerKilobyte) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
