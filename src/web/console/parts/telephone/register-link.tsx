import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/session/session.ts';

/** The way to a new request of this call: customer, contact and channel are filled in. */
export function RegisterLink({ callId }: { readonly callId: string }) {
  const { t } = useTranslation();
  if (!useMay()('service_request.register')) return null;
  return (
    <Link className="call-register" to="/register" search={{ call: callId } as never}>
      {t('telephone:register')}
    </Link>
  );
}
