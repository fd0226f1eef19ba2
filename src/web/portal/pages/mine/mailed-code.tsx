import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionEndpoints } from '#contract/session.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Threshold } from '../../../shared/app/threshold.tsx';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useWelcome } from '../../../shared/session/session.ts';

/** First the address, then the code that was mailed to it. */
export function MailedCode({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const mail = useChange(sessionEndpoints.mailCode, { forgets: [] });
  return (
    <Threshold title={t('mine:by_mail.open')}>
      {mail.isSuccess ? (
        <CodeForm email={email} onAgain={mail.reset} />
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault();
            mail.mutate({ body: { email: email.trim() } });
          }}
        >
          <Field label={t('mine:by_mail.email')}>
            {control => (
              <input
                {...control}
                className="input"
                type="email"
                autoComplete="email"
                required
                value={email}
                onChange={event => setEmail(event.target.value)}
              />
            )}
          </Field>
          <ProblemNotice error={mail.error} />
          <Button type="submit" kind="primary" wide disabled={mail.isPending}>
            {t('mine:by_mail.send')}
          </Button>
        </form>
      )}
      <Button kind="plain" wide onClick={onBack}>
        {t('mine:by_mail.back')}
      </Button>
    </Threshold>
  );
}

interface CodeFormProps {
  readonly email: string;
  readonly onAgain: () => void;
}

function CodeForm({ email, onAgain }: CodeFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const signIn = useChange(sessionEndpoints.signInByMail, { forgets: [], onDone: useWelcome() });
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        signIn.mutate({ body: { email: email.trim(), code: code.replaceAll(' ', '') } });
      }}
    >
      <p className="quiet">{t('mine:by_mail.sent')}</p>
      <Field label={t('mine:by_mail.code')}>
        {control => (
          <input
            {...control}
            className="input"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maxLength={7}
            value={code}
            onChange={event => setCode(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={signIn.error} />
      <Button type="submit" kind="primary" wide disabled={signIn.isPending}>
        {t('mine:by_mail.submit')}
      </Button>
      <Button wide onClick={onAgain}>
        {t('mine:by_mail.again')}
      </Button>
    </form>
  );
}
