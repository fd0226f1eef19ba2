import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionView } from '#contract/edition-shape.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { ActionButton } from '../../parts/allowance/action-button.tsx';
import { noonOf } from '../../parts/civil.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EditionState } from '../editions/edition-state.tsx';

const EditionAct = lazy(() => import('./edition-act.tsx').then(found => ({ default: found.EditionAct })));

/** What is offered in which state, the next step first. */
const offered: Readonly<Record<EditionView['state'], readonly string[]>> = {
  draft: ['edition.submit', 'edition.withdraw'],
  submitted: ['edition.approve', 'edition.return', 'edition.withdraw'],
  approved: ['edition.publish', 'edition.return', 'edition.withdraw'],
  to_come: ['edition.confirm'],
  in_force: ['edition.confirm'],
  succeeded: [],
  withdrawn: [],
};

export function EditionHead({ edition }: { readonly edition: EditionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { opened: acting, open, close } = useOpened<string>();
  const { title, version, state, inForceFrom, authorName, allowances, differences } = edition;
  const actions = offered[state].flatMap(action => allowances.filter(one => one.action === action));
  const facts = [
    t('edition:version_of', { version }),
    authorName,
    inForceFrom ? t('edition:in_force_from', { day: format.date(noonOf(inForceFrom)) }) : undefined,
    t('edition:differences', { count: differences }),
  ];
  return (
    <>
      <PageHead
        title={
          <>
            {title} <EditionState state={state} />
          </>
        }
        below={facts.filter(Boolean).join(' · ')}
      >
        <div className="row no-print">
          <Link to="/regulation/editions">{t('edition:title')}</Link>
          {actions.map((allowance, place) => (
            <ActionButton
              key={allowance.action}
              allowance={allowance}
              kind={place === 0 ? 'primary' : 'default'}
              onAct={() => open(allowance.action)}
            />
          ))}
        </div>
      </PageHead>
      <Suspense>{acting ? <EditionAct edition={edition} action={acting} onClose={close} /> : null}</Suspense>
    </>
  );
}
