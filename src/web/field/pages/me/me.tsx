import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LocaleChoice } from '../../../shared/app/locale-choice.tsx';
import { ThemeChoice } from '../../../shared/app/theme-choice.tsx';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useSession, useSignOut } from '../../../shared/session/session.ts';

/** Who is signed in on this phone, and how it looks and speaks. */
export function Page() {
  const { t } = useTranslation();
  const session = useSession();
  const signOut = useSignOut();
  return (
    <>
      <h1>{session?.name}</h1>
      <section className="card">
        <dl className="facts">
          <dt>{t('field:me.company')}</dt>
          <dd>{session?.companyName}</dd>
          <dt>{t('field:me.branch')}</dt>
          <dd>{session?.branch?.name ?? t('field:me.no_branch')}</dd>
          <dt>{t('field:me.roles')}</dt>
          <dd>{session?.roles.map(role => t(`common:role.${role}`)).join(' · ')}</dd>
        </dl>
      </section>
      <section className="card stack">
        <div className="row apart">
          <h2>{t('common:language.choose')}</h2>
          <LocaleChoice />
        </div>
        <h2>{t('common:theme.choose')}</h2>
        <ThemeChoice />
      </section>
      <Link to="/duties" className="button" data-wide>
        {t('field:page.duties')}
      </Link>
      <Link to="/van" className="button" data-wide>
        {t('field:page.van')}
      </Link>
      <Link to="/projects" className="button" data-wide>
        {t('field:page.projects')}
      </Link>
      <Link to="/conduct" className="button" data-wide>
        {t('field:page.conduct')}
      </Link>
      <Link to="/account" className="button" data-wide>
        {t('field:page.account')}
      </Link>
      <ProblemNotice error={signOut.error} />
      <Button kind="danger" wide disabled={signOut.isPending} onClick={() => signOut.mutate({})}>
        {t('common:action.sign_out')}
      </Button>
    </>
  );
}
