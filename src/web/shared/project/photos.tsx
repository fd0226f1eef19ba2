import { useTranslation } from 'react-i18next';

/** Photographs, opened in full by a click. */
export function Photos({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTranslation();
  if (paths.length === 0) return null;
  return (
    <div className="row">
      {paths.map((path, place) => (
        <a key={path} href={path} target="_blank" rel="noreferrer" className="project-photo">
          <img src={path} alt={t('project:photo', { no: place + 1 })} loading="lazy" />
        </a>
      ))}
    </div>
  );
}
