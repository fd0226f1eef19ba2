import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export interface SavedCallback {
  readonly requestNo: string;
  readonly complaintNo: string | null;
}

/** What came of the last call, a complaint above all. */
export function Saved({ saved }: { readonly saved: SavedCallback }) {
  const { t } = useTranslation();
  return (
    <p className="told saved" role="status">
      {t('desk:callbacks.saved', { requestNo: saved.requestNo })}{' '}
      {saved.complaintNo ? (
        <>
          <strong>{t('desk:callbacks.complaint_opened', { complaintNo: saved.complaintNo })}</strong>{' '}
          <Link to="/complaints">{t('desk:callbacks.see_complaint')}</Link>
        </>
      ) : null}
    </p>
  );
}
