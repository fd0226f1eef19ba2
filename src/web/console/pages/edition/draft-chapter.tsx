import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftClause, EditionView } from '#contract/edition-shape.ts';
import { isLocale } from '../../../shared/text/language.ts';
import { Tag } from '../../parts/tag.tsx';
import { Clause } from '../regulation/clause.tsx';
import { chapterId } from '../regulation/contents.tsx';
import type { Editing } from './edition-text.tsx';
import { RemoveClause } from './remove-clause.tsx';

interface DraftChapterProps {
  readonly chapter: EditionView['chapters'][number];
  readonly editionId: string;
  /** Undefined when the text may not be changed. */
  readonly onEdit: ((editing: Editing) => void) | undefined;
}

export function DraftChapter({ chapter, editionId, onEdit }: DraftChapterProps) {
  return (
    <section id={chapterId(chapter.no)} aria-label={chapter.title}>
      <h2>
        {chapter.no} {chapter.title}
      </h2>
      {chapter.clauses.map(clause => (
        <Written key={clause.id} clause={clause} editionId={editionId} onEdit={onEdit} />
      ))}
    </section>
  );
}

interface WrittenProps extends Pick<DraftChapterProps, 'editionId' | 'onEdit'> {
  readonly clause: DraftClause;
}

function Written({ clause, editionId, onEdit }: WrittenProps) {
  const { t, i18n } = useTranslation();
  const { id, no, text, controls, change } = clause;
  const words = text[isLocale(i18n.language) ? i18n.language : 'en'];
  return (
    <div className="written" data-change={change ?? undefined}>
      <Clause clause={{ id, no, text: words, controls }} isAsked={false} />
      <div className="row no-print written-acts">
        {change ? <Tag tone="risk">{t(`edition:change.${change}`)}</Tag> : null}
        {onEdit ? (
          <>
            <Button
              size="small"
              aria-label={t('edition:edit_clause', { no })}
              onClick={() => onEdit({ part: 'clause', clause })}
            >
              {t('actions:edition.edit')}
            </Button>
            <Button
              size="small"
              aria-label={`${t('edition:add_clause')} ${no}`}
              onClick={() => onEdit({ part: 'new_clause', clause })}
            >
              {t('edition:add_clause')}
            </Button>
            <RemoveClause editionId={editionId} clause={clause} />
          </>
        ) : null}
      </div>
    </div>
  );
}
