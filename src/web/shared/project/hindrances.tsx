import { useTranslation } from 'react-i18next';
import type { Allowance } from '#contract/shape.ts';
import { ClauseLink } from '../clock/clause-link.tsx';

/** Why a step may not be taken now, by which clause, and what would lift it. */
export function Hindrances({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useTranslation();
  if (allowance.allowed) return null;
  return (
    <ul className="project-hindrances">
      {allowance.refusals.map(({ code, message, clause, lift = [] }) => (
        <li key={`${code} ${clause}`}>
          {message} {clause ? <ClauseLink clause={clause} /> : null}
          {lift.length > 0 ? (
            <span className="quiet">
              {' '}
              {t('common:problem.lift')}{' '}
              {lift.map(action => t(`actions:${action}`, { defaultValue: action })).join(' · ')}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
