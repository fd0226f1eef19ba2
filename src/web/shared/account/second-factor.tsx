import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountEndpoints } from '#contract/account.ts';
import { Button } from '../elements/button.tsx';
import { say } from '../notices/toast.ts';
import { BackupCodes } from './backup-codes.tsx';
import { ConfirmByPassword } from './confirm-by-password.tsx';
import { EnrolAuthenticator, type Enrolment } from './enrol-authenticator.tsx';
import { useAccountChange } from './use-account-change.ts';

type Step = 'shown' | 'begin' | 'end' | 'renew';

/** The second factor: off, being set up, or on; each step asks for the password. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('shown');
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [codes, setCodes] = useState<readonly string[]>();
  const back = () => setStep('shown');
  const begin = useAccountChange(accountEndpoints.beginSecondFactor, begun => {
    setEnrolment(begun);
    back();
  });
  const end = useAccountChange(accountEndpoints.endSecondFactor, () => {
    say(t('account:second.ended'));
    back();
  });
  const renew = useAccountChange(accountEndpoints.renewBackupCodes, ({ backupCodes }) => {
    setCodes(backupCodes);
    back();
  });
  const changes = { begin, end, renew };
  const asked = step === 'shown' ? undefined : changes[step];
  const confirmed = () => {
    setCodes(enrolment?.backupCodes);
    setEnrolment(undefined);
    say(t('account:second.confirmed'));
  };
  return (
    <section className="card">
      <h2>{t('account:second.title')}</h2>
      <p className="quiet">{t(isOn ? 'account:second.on' : 'account:second.off')}</p>
      {codes ? <BackupCodes codes={codes} onKept={() => setCodes(undefined)} /> : null}
      {enrolment ? <EnrolAuthenticator enrolment={enrolment} onConfirmed={confirmed} /> : null}
      {asked && step !== 'shown' ? (
        <ConfirmByPassword
          action={t(`account:second.${step}`)}
          error={asked.error}
          isPending={asked.isPending}
          onSubmit={password => asked.mutate({ body: { password } })}
          onCancel={back}
        />
      ) : null}
      {step === 'shown' && !enrolment && !codes ? <Choices isOn={isOn} onChoose={setStep} /> : null}
    </section>
  );
}

interface ChoicesProps {
  readonly isOn: boolean;
  readonly onChoose: (step: Step) => void;
}

function Choices({ isOn, onChoose }: ChoicesProps) {
  const { t } = useTranslation();
  if (!isOn) return <Button onClick={() => onChoose('begin')}>{t('account:second.begin')}</Button>;
  return (
    <div className="row">
      <Button onClick={() => onChoose('renew')}>{t('account:second.renew')}</Button>
      <Button kind="danger" onClick={() => onChoose('end')}>
        {t('account:second.end')}
      </Button>
    </div>
  );
}
