import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { intakeEndpoints } from '#contract/intake.ts';
import { QrCode } from '../../../shared/account/qr-code.tsx';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import './label.css';

interface LabelProps {
  readonly assetId: string;
  readonly onClose: () => void;
}

/** The label of a machine as it is printed: its plate, and the code by which anybody before it asks for service. */
export function Label({ assetId, onClose }: LabelProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(intakeEndpoints.label, { params: { id: assetId } }));
  const print = (
    <Button type="primary" disabled={!data} onClick={() => window.print()}>
      {t('talk:label.print')}
    </Button>
  );
  return (
    <Modal open title={t('talk:label.title')} footer={print} onCancel={onClose} destroyOnHidden>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="label" data-printed>
          <QrCode
            text={new URL(data.path, window.location.origin).href}
            label={`${t('talk:label.code')} ${data.machine.serialNo}`}
          />
          <div>
            <strong>{data.machine.companyName}</strong>
            <p>{t('talk:label.scan')}</p>
            <p>{`${data.machine.productLine} ${data.machine.model}`}</p>
            <p>{data.machine.serialNo}</p>
          </div>
        </div>
      ) : error ? null : (
        <Loading lines={4} />
      )}
    </Modal>
  );
}
