import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Incident, incidentEndpoints } from '#contract/incident.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What the centre was told of this job, and its answer; nothing where nothing was told or there is no signal. */
export function Told({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(incidentEndpoints.list, { params: { id: orderId } }));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('visit:help.told')}>
      <h2>{t('visit:help.told')}</h2>
      <ul className="situations">
        {data.items.map(incident => (
          <ToldLine key={incident.id} incident={incident} />
        ))}
      </ul>
    </section>
  );
}

function ToldLine({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { situation, reportedAt, takenOverAt, takenOverByName, measure, outcome } = incident;
  return (
    <li>
      <strong>{t(`visit:situation.${situation}`)}</strong>{' '}
      <small className="quiet">{format.instant(reportedAt)}</small>
      {takenOverAt ? (
        <>
          <p className="paragraphs">{measure}</p>
          <small className="quiet">
            {t('visit:panel.taken_over', { name: takenOverByName, at: format.instant(takenOverAt) })}
            {outcome ? ` · ${t(`visit:panel.outcomes.${outcome}`)}` : null}
          </small>
        </>
      ) : (
        <p className="quiet">{t('visit:panel.waits')}</p>
      )}
    </li>
  );
}
