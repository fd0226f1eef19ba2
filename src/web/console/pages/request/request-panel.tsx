import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';

/** What is asked for. */
export function RequestPanel({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    ['words:kind', t(`words:request_kind.${request.kind}`)],
    ['words:fault_class_name', t(`words:fault_class.${request.faultClass}`)],
    ['words:supplier', t(request.isSupplierNeeded ? 'words:needed' : 'words:not_needed')],
    ['words:channel_name', t(`words:channel.${request.channel}`)],
    ['words:registered', `${format.instant(request.registeredAt)} · ${request.registeredByName}`],
    ['words:owner', request.ownerName ?? t('words:nobody')],
  ] as const;
  return (
    <Panel title={t('desk:request.asked')}>
      <p className="paragraphs">{request.description}</p>
      <dl className="facts">
        {facts.map(([key, value]) => [<dt key={key}>{t(key)}</dt>, <dd key={`${key}:`}>{value}</dd>])}
      </dl>
      {request.resolution ? <p className="told">{request.resolution}</p> : null}
    </Panel>
  );
}
