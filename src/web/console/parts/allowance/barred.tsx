import { useTranslation } from 'react-i18next';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import type { Allowance } from './allowance.ts';

/** Why an action is barred, by which clause, and what would lift it. */
export function Barred({ refusals }: Pick<Allowance, 'refusals'>) {
  const { t } = useTranslation();
  if (refusals.length === 0) return <p className="barred">{t('common:problem.not_your_role')}</p>;
  return (
    <ul className="barred">
      {refusals.map(({ code, message, clause, lift = [] }) => (
        <li key={`${code} ${clause}`}>
          <div>{message}</div>
          {clause ? <ClauseLink clause={clause} /> : null}
          {lift.length > 0 ? (
            <div className="quiet">
              {t('common:problem.lift')}{' '}
              {lift.map(action => t(`actions:${action}`, { defaultValue: action })).join(' · ')}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
