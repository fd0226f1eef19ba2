import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { CopyButton } from './copy-button.tsx';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Backup codes, shown once. */
export function BackupCodes({ codes, onKept }: BackupCodesProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <h3>{t('account:codes.title')}</h3>
      <p className="quiet">{t('account:codes.hint')}</p>
      <ul className="backup-codes">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <CopyButton text={codes.join('\n')} />
        <Button kind="primary" onClick={onKept}>
          {t('account:codes.kept')}
        </Button>
      </div>
    </div>
  );
}
