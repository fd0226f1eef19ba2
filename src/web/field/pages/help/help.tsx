import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dangers, situations } from '#contract/incident.ts';
import { BackBar } from '../../shell/back-bar.tsx';
import './help.css';
import { ReportForm } from './report-form.tsx';
import { Told } from './told.tsx';

/** What to do when something happens at a customer's, and one tap to tell the centre (S1.EXP.21 to S1.EXP.27). */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <BackBar title={t('visit:help.title')} />
      <p className="notice" role="note">
        {t('visit:help.danger')}
      </p>
      <Told orderId={id} />
      <ul className="situations">
        {situations.map(situation => (
          <li
            key={situation}
            className="card stack"
            data-danger={dangers.some(danger => danger === situation) || undefined}
          >
            <button
              type="button"
              className="situation"
              aria-expanded={chosen === situation}
              onClick={() => setChosen(chosen === situation ? undefined : situation)}
            >
              {t(`visit:situation.${situation}`)}
            </button>
            {chosen === situation ? (
              <>
                <p>{t(`visit:rule.${situation}`)}</p>
                <ReportForm orderId={id} situation={situation} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
