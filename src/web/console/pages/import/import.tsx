import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import type { Review } from './review.ts';
import { ReviewView } from './review-view.tsx';
import { reviewed } from './reviewed.ts';
import { TextForm } from './text-form.tsx';
import './import.css';

interface Import {
  readonly text: string;
  readonly review: Review | null;
}

const nothing: Import = { text: '', review: null };

/** The company's own regulation: its text, what was recognised in it, and a draft of what a person has confirmed. */
export function Page() {
  const { t } = useTranslation();
  const { draft, change, forget } = useDraft<Import>('regulation_import', nothing);
  const { text, review } = draft;
  return (
    <>
      <PageHead title={t('console:page.import')} below={t('import:about')}>
        <Link to="/regulation/editions">{t('edition:title')}</Link>
      </PageHead>
      {review ? (
        <ReviewView
          review={review}
          onAct={act => change({ review: reviewed(review, act) })}
          onBack={() => change({ review: null })}
          onDone={forget}
        />
      ) : (
        <TextForm
          text={text}
          onText={next => change({ text: next })}
          onReview={next => change({ review: next })}
        />
      )}
    </>
  );
}
