import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlet } from '#contract/entrustment.ts';
import { useMay } from '../../../shared/session/session.ts';

const TermsDrawer = lazy(() => import('./terms-drawer.tsx').then(found => ({ default: found.TermsDrawer })));

/** How soon an outlet answers, and the way to what was agreed with it. */
export function AnswerTerms({ outlet }: { readonly outlet: Outlet }) {
  const { t } = useTranslation();
  const mayAgree = useMay()('entrustment.agree_terms');
  const [isOpen, setOpen] = useState(false);
  const { answerHours } = outlet;
  return (
    <span className="buttons">
      {answerHours === null ? t('outlet:no_terms') : t('outlet:hours', { count: answerHours })}
      {mayAgree ? (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('outlet:agree')}
        </Button>
      ) : null}
      <Suspense>{isOpen ? <TermsDrawer outlet={outlet} onClose={() => setOpen(false)} /> : null}</Suspense>
    </span>
  );
}
