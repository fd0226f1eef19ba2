import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** Who comes when, and what it is about. */
export function Facts({ request }: { readonly request: PortalRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { appointmentFrom, appointmentTo, engineerName, machine, description } = request;
  return (
    <section className="card">
      <dl className="facts">
        {appointmentFrom ? (
          <>
            <dt>{t('portal:facts.appointment')}</dt>
            <dd>
              <strong>
                {format.instant(appointmentFrom)}
                {appointmentTo ? `–${format.time(appointmentTo)}` : null}
              </strong>
            </dd>
          </>
        ) : null}
        {engineerName ? (
          <>
            <dt>{t('portal:facts.engineer')}</dt>
            <dd>{engineerName}</dd>
          </>
        ) : null}
        {machine ? (
          <>
            <dt>{t('portal:facts.machine')}</dt>
            <dd>{machine}</dd>
          </>
        ) : null}
        <dt>{t('portal:facts.description')}</dt>
        <dd className="said">{description}</dd>
      </dl>
    </section>
  );
}
