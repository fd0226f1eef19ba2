import { useTranslation } from 'react-i18next';
import type { Allowance } from '#contract/shape.ts';
import { ClauseLink } from '../../shared/clock/clause-link.tsx';

/** Why a step may not be taken now: the words of the gate, its clause, and what would lift it. */
export function Refusals({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useTranslation();
  return (
    <div className="refusals stack">
      {allowance.refusals.map(({ code, message, clause, lift = [] }) => (
        <div className="notice" role="note" key={`${code}-${clause}-${message}`}>
          <strong>{message}</strong>
          {clause ? <ClauseLink clause={clause} /> : null}
          {lift.length > 0 ? (
            <div>
              {t('common:problem.lift')}
              <ul>
                {lift.map(action => (
                  <li key={action}>{t(`actions:${action}`, { defaultValue: action })}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
}
