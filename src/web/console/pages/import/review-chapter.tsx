import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewedChapter } from './review.ts';
import { ReviewClause } from './review-clause.tsx';
import type { Act } from './reviewed.ts';

interface ReviewChapterProps {
  readonly chapter: ReviewedChapter;
  readonly place: number;
  readonly isOpenOnly: boolean;
  readonly onAct: (act: Act) => void;
}

export function ReviewChapter({ chapter, place, isOpenOnly, onAct }: ReviewChapterProps) {
  const { t } = useTranslation();
  const open = chapter.clauses.filter(({ standing }) => standing === 'open');
  const shown = isOpenOnly ? open : chapter.clauses;
  if (shown.length === 0) return null;
  const title = `${chapter.no} ${chapter.title}`.trim() || t('import:no_heading');
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {open.length > 0 ? (
          <Button size="small" onClick={() => onAct({ do: 'confirm_chapter', chapter: place })}>
            {t('import:confirm_chapter', { open: open.length })}
          </Button>
        ) : null}
      </header>
      {shown.map(clause => (
        <ReviewClause
          key={clause.key}
          clause={clause}
          isFirst={clause === chapter.clauses[0]}
          onAct={onAct}
        />
      ))}
    </section>
  );
}
