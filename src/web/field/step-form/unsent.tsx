import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/elements/button.tsx';

interface UnsentProps {
  readonly isPending: boolean;
  readonly onRetry: () => void;
}

/** Nobody answered: what was written is kept, and the same may be sent again. */
export function Unsent({ isPending, onRetry }: UnsentProps) {
  const { t } = useTranslation();
  return (
    <div className="unsent" role="alert">
      <span>{t('field:unsent.kept')}</span>
      <Button onClick={onRetry} disabled={isPending}>
        {t('field:unsent.retry')}
      </Button>
    </div>
  );
}
