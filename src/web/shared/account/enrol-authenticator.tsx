import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountEndpoints } from '#contract/account.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { QrCode } from './qr-code.tsx';
import { TextInput } from './text-input.tsx';
import { useAccountChange } from './use-account-change.ts';

export type Enrolment = ReplyOf<typeof accountEndpoints.beginSecondFactor>;

interface EnrolAuthenticatorProps {
  readonly enrolment: Enrolment;
  readonly onConfirmed: () => void;
}

/** The secret for the authenticator as a picture and as text, and the first code as proof that it arrived. */
export function EnrolAuthenticator({ enrolment, onConfirmed }: EnrolAuthenticatorProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const confirm = useAccountChange(accountEndpoints.confirmSecondFactor, onConfirmed);
  const secret = new URL(enrolment.uri).searchParams.get('secret');
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        confirm.mutate({ body: { code: code.replaceAll(' ', '') } });
      }}
    >
      <p>{t('account:second.scan')}</p>
      <QrCode text={enrolment.uri} label={t('account:second.qr')} />
      <p className="quiet">
        {t('account:second.secret')}
        <br />
        <code>{secret}</code>
      </p>
      <TextInput
        label={t('account:second.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]{6,7}"
        required
        value={code}
        onChange={setCode}
      />
      <ProblemNotice error={confirm.error} />
      <Button type="submit" kind="primary" disabled={confirm.isPending}>
        {t('account:second.confirm')}
      </Button>
    </form>
  );
}
