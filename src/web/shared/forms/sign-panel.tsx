import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FiledForm, formEndpoints } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { type Signature, SignatureInput } from '../inputs/signature-input.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useSession } from '../session/session.ts';
import { useFormChange } from './use-form-change.ts';

interface SignPanelProps {
  readonly form: FiledForm;
  readonly onClose: () => void;
}

/** Roles without an account: whoever is with them gives them the pen. */
const guests: readonly string[] = ['customer', 'agent'];

/** A drawn signature, in the name of a role that signs such forms. */
export function SignPanel({ form, onClose }: SignPanelProps) {
  const { t } = useTranslation();
  const session = useSession();
  const mine = (role: string) => guests.includes(role) || (session?.roles ?? []).some(own => own === role);
  const open = form.signatures.filter(({ signedByName }) => !signedByName);
  const roles = open.map(({ role }) => role).filter(mine);
  const [chosen, setChosen] = useState(roles[0] ?? '');
  const [name, setName] = useState(guests.includes(roles[0] ?? '') ? '' : (session?.name ?? ''));
  const [drawn, setDrawn] = useState<Signature>();
  const sign = useFormChange(formEndpoints.sign, 'forms:done.signed', onClose);
  const send = ({ picture, strokes }: Signature) =>
    sign.mutate({
      params: { id: form.id },
      body: { role: chosen, signedByName: name.trim(), signature: picture, strokes },
    });
  const choose = (role: string) => {
    setChosen(role);
    setName(guests.includes(role) ? '' : (session?.name ?? ''));
  };
  return (
    <section className="stack form-decide" aria-label={t('forms:action.sign')}>
      <h2>{t('forms:action.sign')}</h2>
      <Field label={t('forms:sign.as')}>
        {control => (
          <select
            {...control}
            className="input"
            value={chosen}
            onChange={event => choose(event.target.value)}
          >
            {roles.map(role => (
              <option key={role} value={role}>
                {t(`common:role.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('forms:sign.name')}>
        {control => (
          <input
            {...control}
            className="input"
            maxLength={100}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        )}
      </Field>
      <SignatureInput label={t('forms:action.sign')} onChange={setDrawn} />
      <ProblemNotice error={sign.error} />
      <div className="form-buttons">
        <Button
          kind="primary"
          disabled={!drawn || !name.trim() || sign.isPending}
          onClick={() => drawn && send(drawn)}
        >
          {t('forms:action.sign')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </section>
  );
}
