import { useTranslation } from 'react-i18next';
import type { PartProps } from './draft.ts';
import { TextField } from './text-field.tsx';

export function AdministratorPart({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('setup:administrator')}</legend>
      <div className="pair">
        <TextField
          label={t('setup:field.name')}
          value={draft.name}
          autoComplete="name"
          maxLength={200}
          onText={name => onChange({ name })}
        />
        <TextField
          label={t('setup:field.email')}
          value={draft.email}
          type="email"
          autoComplete="email"
          maxLength={200}
          onText={email => onChange({ email })}
        />
        <TextField
          label={t('common:sign_in.username')}
          hint={t('setup:hint.username')}
          value={draft.username}
          autoComplete="username"
          pattern="[A-Za-z0-9._\-]{3,40}"
          onText={username => onChange({ username })}
        />
        <TextField
          label={t('common:sign_in.password')}
          hint={t('common:sign_in.password_hint')}
          value={draft.password}
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          onText={password => onChange({ password })}
        />
      </div>
    </fieldset>
  );
}
