import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { TextField } from '../step-form/text-field.tsx';
import { ScanButton } from './scan-button.tsx';
import { useIdentification } from './use-identification.ts';

/** Compares the machine on site with the order: scanned or typed. Another machine of the customer is offered. */
export function MachineCard({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const { number, type, scan, compare, another, takeAnother, isNotHere, change } = useIdentification(order);
  return (
    <details className="card stack" open={order.identification === null}>
      <summary>
        {t('scan:machine.title')} <Done order={order} />
      </summary>
      <p className="quiet">
        {order.asset ? t('scan:machine.ordered', { ...order.asset }) : t('scan:machine.none_named')}
      </p>
      <TextField label={t('scan:machine.number')} value={number} onChange={type} />
      <div className="pair">
        <ScanButton onRead={scan} />
        <Button disabled={!number.trim() || change.isPending} onClick={compare}>
          {t('scan:machine.compare')}
        </Button>
      </div>
      {another ? (
        <div className="notice stack" role="alert">
          {t('scan:machine.another', { ...another })}
          <Button wide disabled={change.isPending} onClick={takeAnother}>
            {t('scan:machine.take_another')}
          </Button>
        </div>
      ) : null}
      {isNotHere ? (
        <p className="notice" role="alert">
          {t('refusals:machine.unknown_here')}
        </p>
      ) : null}
      {change.data === 'kept' ? <p role="status">{t('scan:machine.waits')}</p> : null}
      <ProblemNotice error={change.error} />
    </details>
  );
}

function Done({ order: { identification } }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!identification) return null;
  const { by, at, serialNo } = identification;
  return (
    <small className="quiet">{t(`scan:machine.done_${by}`, { at: format.instant(at), serialNo })}</small>
  );
}
