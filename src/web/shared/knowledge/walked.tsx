import { useTranslation } from 'react-i18next';
import type { FaultWalk } from '#contract/article.ts';
import { useFormat } from '../text/use-format.ts';
import { ResultFacts } from './tree-view.tsx';

interface WalkedProps {
  readonly walk: FaultWalk;
  /** What its end is called. */
  readonly resultTitle?: string;
}

/** A way that was gone through a fault tree: the diagnosis of the case. */
export function Walked({ walk, resultTitle }: WalkedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, at, byName, path, result } = walk;
  return (
    <section>
      <strong>{t('knowledge:walk.done', { title })}</strong>
      <div className="quiet small">
        {byName} · <time dateTime={at}>{format.instant(at)}</time>
      </div>
      <ol>
        {path.map(({ ask, say }) => (
          <li key={ask}>
            {ask} <strong>{say}</strong>
          </li>
        ))}
      </ol>
      {result ? (
        <ResultFacts result={result} {...(resultTitle ? { title: resultTitle } : {})} />
      ) : (
        <p className="quiet">{t('knowledge:walk.left')}</p>
      )}
    </section>
  );
}
