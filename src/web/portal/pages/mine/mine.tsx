import { useTranslation } from 'react-i18next';
import { SignedIn } from '../../../shared/app/signed-in.tsx';
import { Button } from '../../../shared/elements/button.tsx';
import { useMay, useSignOut } from '../../../shared/session/session.ts';
import '../request/request.css';
import './mine.css';
import { MineSignIn } from './mine-sign-in.tsx';
import { OwnMachines } from './own-machines.tsx';
import { OwnRequests } from './own-requests.tsx';

/** What a customer or an agent with an account has here: their machines and requests. */
export function Page() {
  return (
    <SignedIn before={<MineSignIn />}>
      <Mine />
    </SignedIn>
  );
}

function Mine() {
  const { t } = useTranslation();
  const isMine = useMay()('own.read');
  const signOut = useSignOut();
  return (
    <>
      {isMine ? (
        <>
          <OwnRequests />
          <OwnMachines />
        </>
      ) : (
        <section className="card stack">
          <h1>{t('mine:staff')}</h1>
          <p>{t('mine:staff_where')}</p>
        </section>
      )}
      <Button wide disabled={signOut.isPending} onClick={() => signOut.mutate({})}>
        {t('mine:sign_out')}
      </Button>
    </>
  );
}
