import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../shared/app/use-address.ts';
import { NewForm } from '../../../shared/forms/new-form.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

/** A new form on the phone. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [{ form, requestId }, setAddress] = useAddress({ form: '', requestId: '' });
  return (
    <>
      <BackBar title={t('forms:new')} />
      <NewForm
        form={form}
        requestId={requestId}
        onChoose={next => void setAddress({ form: next })}
        onDone={({ id }) => void navigate({ to: '/forms/$id', params: { id }, replace: true })}
      />
    </>
  );
}
