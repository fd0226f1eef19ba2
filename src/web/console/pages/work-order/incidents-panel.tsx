import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Incident, incidentEndpoints } from '#contract/incident.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { TakeOver } from './take-over.tsx';

/** What the engineer told the centre from the customer's place, and who stepped in. */
export function IncidentsPanel({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(incidentEndpoints.list, { params: { id: orderId } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('visit:panel.title')}>
      <ul className="stack">
        {data.items.map(incident => (
          <Told key={incident.id} incident={incident} />
        ))}
      </ul>
    </Panel>
  );
}

function Told({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, situation, text, reportedAt, reportedByName, takenOverAt, takenOverByName } = incident;
  return (
    <li className="stack">
      <strong>{t(`visit:situation.${situation}`)}</strong>
      <div className="quiet small">
        {t('visit:panel.reported', { name: reportedByName, at: format.instant(reportedAt) })}
      </div>
      {situation === 'other_customer' ? (
        <div className="quiet small">
          {incident.explainedAt
            ? t('visit:panel.explained', { at: format.instant(incident.explainedAt) })
            : t('visit:panel.unexplained')}
        </div>
      ) : null}
      {text ? <div className="paragraphs">{text}</div> : null}
      {takenOverAt ? (
        <div className="paragraphs">
          {t('visit:panel.taken_over', { name: takenOverByName, at: format.instant(takenOverAt) })}
          {incident.outcome ? ` · ${t(`visit:panel.outcomes.${incident.outcome}`)}` : null}
          {`\n${incident.measure}`}
        </div>
      ) : (
        <div className="quiet">{t('visit:panel.waits')}</div>
      )}
      {incident.mayTakeOver ? <TakeOver id={id} asksOutcome={situation === 'other_customer'} /> : null}
    </li>
  );
}
