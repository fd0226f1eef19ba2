import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ThemeChoice } from '../../shared/app/theme-choice.tsx';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useSession, useSignOut } from '../../shared/session/session.ts';

/** Who is signed in, as what, and the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const signOut = useSignOut();
  if (!session) return null;
  return (
    <>
      <button type="button" className="user" popoverTarget="user-menu">
        <span className="initial" aria-hidden="true">
          {[...session.name][0]}
        </span>
        {session.name}
      </button>
      <div id="user-menu" popover="auto" className="menu">
        <strong>{session.name}</strong>
        <span className="quiet">{session.roles.map(role => t(`common:role.${role}`)).join(' · ')}</span>
        {session.branch ? <span className="quiet">{session.branch.name}</span> : null}
        <Link to="/account" onClick={() => document.getElementById('user-menu')?.hidePopover()}>
          {t('account:title')}
        </Link>
        <ThemeChoice />
        <ProblemNotice error={signOut.error} />
        <Button onClick={() => signOut.mutate({})}>{t('common:action.sign_out')}</Button>
      </div>
    </>
  );
}
