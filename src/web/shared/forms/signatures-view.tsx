import { useTranslation } from 'react-i18next';
import type { FormSignature } from '#contract/form.ts';
import { useFormat } from '../text/use-format.ts';
import { FilePicture } from './file-picture.tsx';

/** Who signs such a form, who has, and how. */
export function SignaturesView({ signatures }: { readonly signatures: readonly FormSignature[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="form-signatures" aria-label={t('forms:signatures')}>
      {signatures.map(({ role, signedByName, signedAt, fileId, isByApproval }) => (
        <li key={role}>
          <span className="quiet">{t(`common:role.${role}`)}</span>
          {fileId ? <FilePicture fileId={fileId} label={signedByName ?? ''} /> : null}
          {signedByName ? <strong>{signedByName}</strong> : null}
          {signedAt ? <span className="quiet">{format.instant(signedAt)}</span> : null}
          {isByApproval ? <span className="quiet">{t('forms:signature.by_approval')}</span> : null}
          {signedByName ? null : <span>{t('forms:signature.missing')}</span>}
        </li>
      ))}
    </ul>
  );
}
