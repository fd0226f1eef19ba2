import { Button, Input, Popconfirm, Switch } from 'antd';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/session/session.ts';
import { Counted } from './counted.tsx';
import { countsOf, type Review } from './review.ts';
import { ReviewChapter } from './review-chapter.tsx';
import type { Act } from './reviewed.ts';

const MakeDraft = lazy(() => import('./make-draft.tsx').then(found => ({ default: found.MakeDraft })));

interface ReviewViewProps {
  readonly review: Review;
  readonly onAct: (act: Act) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** The split document: what was recognised in each clause, to be confirmed one by one, and the way to a draft. */
export function ReviewView({ review, onAct, onBack, onDone }: ReviewViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const may = useMay()('edition.draft');
  const [isOpenOnly, setIsOpenOnly] = useState(false);
  const [isMaking, setIsMaking] = useState(false);
  const counts = countsOf(review);
  return (
    <div className="stack import">
      <div className="panel import-bar">
        <Counted counts={counts} />
        <div className="buttons">
          <Switch id={`${id}-open`} size="small" checked={isOpenOnly} onChange={setIsOpenOnly} />
          <label className="small" htmlFor={`${id}-open`}>
            {t('import:open_only')}
          </label>
          <Popconfirm title={t('import:back_sure')} onConfirm={onBack}>
            <Button>{t('import:back')}</Button>
          </Popconfirm>
          <Button
            type="primary"
            disabled={!may || counts.dropped === counts.all}
            title={may ? '' : t('import:may_not')}
            onClick={() => setIsMaking(true)}
          >
            {t('import:make')}
          </Button>
        </div>
        {may ? null : <p className="quiet small">{t('import:may_not')}</p>}
      </div>
      <div className="field">
        <label htmlFor={id}>{t('import:name')}</label>
        <Input
          id={id}
          value={review.title}
          maxLength={200}
          onChange={event => onAct({ do: 'rename', title: event.target.value })}
        />
      </div>
      {review.chapters.map((chapter, place) => (
        <ReviewChapter
          key={`${chapter.no} ${place.toString()}`}
          chapter={chapter}
          place={place}
          isOpenOnly={isOpenOnly}
          onAct={onAct}
        />
      ))}
      <Suspense>
        {isMaking ? <MakeDraft review={review} onClose={() => setIsMaking(false)} onDone={onDone} /> : null}
      </Suspense>
    </div>
  );
}
