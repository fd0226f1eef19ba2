import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useGiveCode } from '../session/session.ts';
import { Threshold } from './threshold.tsx';

/** Asks for the code of the authenticator after the right password. */
export function CodeForm({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  const giveCode = useGiveCode();
  const [code, setCode] = useState('');
  return (
    <Threshold title={t('common:sign_in.title')}>
      <form
        onSubmit={event => {
          event.preventDefault();
          giveCode.mutate({ body: { code: code.replaceAll(' ', '') } });
        }}
      >
        <Field label={t('common:sign_in.code')} hint={t('common:sign_in.code_hint')}>
          {control => (
            <input
              {...control}
              className="input"
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              required
              value={code}
              onChange={event => setCode(event.target.value)}
            />
          )}
        </Field>
        <ProblemNotice error={giveCode.error} />
        <Button type="submit" kind="primary" wide disabled={giveCode.isPending}>
          {t('common:sign_in.submit')}
        </Button>
        <Button type="button" wide onClick={onAgain}>
          {t('common:sign_in.again')}
        </Button>
      </form>
    </Threshold>
  );
}
