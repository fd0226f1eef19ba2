import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftClause, EditionView } from '#contract/edition-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import { allowanceOf } from '../../parts/allowance/allowance.ts';
import { Contents } from '../regulation/contents.tsx';
import '../regulation/regulation.css';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { DraftChapter } from './draft-chapter.tsx';
import { Settings } from './settings.tsx';

const EditClause = lazy(
  withTexts(
    'clause',
    withTexts('control', () =>
      import('./clause/edit-clause.tsx').then(found => ({ default: found.EditClause })),
    ),
  ),
);
const EditFiles = lazy(() => import('./yaml/edit-files.tsx').then(found => ({ default: found.EditFiles })));

/** What is being written anew: a clause, or one that is to come after it. */
export interface Editing {
  readonly part: 'clause' | 'new_clause';
  readonly clause: DraftClause;
}

/** The text as a document, each clause with the way to change it. */
export function EditionText({ edition }: { readonly edition: EditionView }) {
  const { t } = useTranslation();
  const { opened: editing, open, close } = useOpened<Editing>();
  const [isWhole, setIsWhole] = useState(false);
  const mayEdit = allowanceOf(edition.allowances, 'edition.edit').allowed;
  return (
    <div className="regulation">
      <Contents chapters={edition.chapters.map(chapter => ({ ...chapter, clauses: [] }))} />
      <article className="panel">
        <div className="row no-print">
          <Button onClick={() => setIsWhole(true)}>{t('edition:whole_yaml')}</Button>
          <Button onClick={() => window.print()}>{t('words:print')}</Button>
        </div>
        <Settings edition={edition} mayEdit={mayEdit} />
        {edition.chapters.map(chapter => (
          <DraftChapter
            key={chapter.no}
            chapter={chapter}
            editionId={edition.id}
            onEdit={mayEdit ? open : undefined}
          />
        ))}
      </article>
      <Suspense>
        {editing ? <EditClause edition={edition} editing={editing} onClose={close} /> : null}
      </Suspense>
      <Suspense>
        {isWhole ? <EditFiles edition={edition} mayEdit={mayEdit} onClose={() => setIsWhole(false)} /> : null}
      </Suspense>
    </div>
  );
}
