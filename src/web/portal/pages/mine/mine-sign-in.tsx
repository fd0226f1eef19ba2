import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionEndpoints } from '#contract/session.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Loading } from '../../../shared/notices/states.tsx';

const SignIn = lazy(() =>
  import('../../../shared/app/sign-in.tsx').then(found => ({ default: found.SignIn })),
);
const MailedCode = lazy(() => import('./mailed-code.tsx').then(found => ({ default: found.MailedCode })));

/** By password; or by a code that goes by mail, where the company's mail goes out. */
export function MineSignIn() {
  const { t } = useTranslation();
  const ways = useQuery(reading(sessionEndpoints.ways, {}));
  const [isByMail, setByMail] = useState(false);
  const byMail = ways.data?.isCodeMailed ? (
    <Button wide onClick={() => setByMail(true)}>
      {t('mine:by_mail.open')}
    </Button>
  ) : null;
  return (
    <Suspense fallback={<Loading />}>
      {isByMail ? <MailedCode onBack={() => setByMail(false)} /> : <SignIn beside={byMail} />}
    </Suspense>
  );
}
