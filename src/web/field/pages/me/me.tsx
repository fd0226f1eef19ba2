import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LocaleChoice } from '../../../shared/app/locale-choice.tsx';
import { ThemeChoice } from '../../../shared/app/theme-choice.tsx';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay, useSession, useSignOut } from '../../../shared/session/session.ts';

/** What is not for every day; who may not read it has no way there. */
const more = [
  { to: '/duties', action: 'duty.read' },
  { to: '/van', action: 'van_stock.read' },
  { to: '/projects', action: 'project.read' },
  { to: '/conduct', action: 'conduct.read' },
] as const;

/** Who is signed in on this phone, and how it looks and speaks. */
export function Page() {
  const { t } = useTranslation();
  const session = useSession();
  const may = useMay();
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
      {more
        .filter(({ action }) => may(action))
        .map(({ to, action }) => (
          <Link key={action} to={to} className="button" data-wide>
            {t(`field:page.${to.slice(1)}`)}
          </Link>
        ))}
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
