import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { useKeys } from '../../parts/use-keys.ts';

export function QueueHead() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const register = () => void navigate({ to: '/register' });
  useKeys(may('service_request.register') ? { n: register } : {});
  return (
    <PageHead title={t('desk:queue.title')}>
      {may('service_request.register') ? (
        <Button type="primary" onClick={register}>
          {t('desk:register.title')} <kbd>N</kbd>
        </Button>
      ) : null}
    </PageHead>
  );
}
