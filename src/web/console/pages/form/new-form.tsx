import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../shared/app/use-address.ts';
import { NewForm } from '../../../shared/forms/new-form.tsx';

/** A new form: chosen from those of the regulation, then filled in. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [{ form, requestId }, setAddress] = useAddress({ form: '', requestId: '' });
  return (
    <div className="stack">
      <Link to="/forms">{t('form-desk:back')}</Link>
      <NewForm
        form={form}
        requestId={requestId}
        onChoose={next => void setAddress({ form: next })}
        onDone={({ id }) => void navigate({ to: '/forms/$id', params: { id } })}
      />
    </div>
  );
}
