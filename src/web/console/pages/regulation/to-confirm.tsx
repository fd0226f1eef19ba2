import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { RegulationView } from '#contract/regulation.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { noonOf } from '../../parts/civil.ts';

interface ToConfirmProps {
  readonly edition: NonNullable<RegulationView['toConfirm']>;
}

/** A published edition asks its readers to read it, and to say so. */
export function ToConfirm({ edition: { id, edition, version, inForceFrom } }: ToConfirmProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const confirm = useChange(editionEndpoints.confirm, {
    forgets: ['/regulation', '/editions', '/duties', '/notices'],
  });
  return (
    <div className="panel no-print" role="status">
      <div className="row">
        <span>{t('edition:to_confirm', { version, day: format.date(noonOf(inForceFrom)) })}</span>
        <Link to="/regulation" search={{ edition }}>
          {t('edition:read_it')}
        </Link>
        <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate({ params: { id } })}>
          {t('actions:edition.confirm')}
        </Button>
      </div>
      <ProblemNotice error={confirm.error} />
    </div>
  );
}
