import { useTranslation } from 'react-i18next';
import type { Proposal } from '#contract/proposal.ts';
import { ClauseLink } from '../../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../../shared/text/use-format.ts';

const plans = ['proposal', 'rotation', 'oneByOne'] as const;
const counts = ['placed', 'late', 'sameEngineer', 'withParts'] as const;
const minutes = ['lateMinutes', 'travelMinutes', 'loadSpreadMinutes'] as const;

/** The plan beside what the rotation, and taking one order after the other, would have come to. */
export function PlanComparison({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { figures, rotationClause, seconds, gap } = proposal;
  if (!figures) return null;
  const rows = [
    ...counts.map(name => ({ name, words: plans.map(plan => format.number(figures[plan][name] ?? 0)) })),
    ...minutes.map(name => ({ name, words: plans.map(plan => format.duration(figures[plan][name])) })),
    { name: 'points' as const, words: plans.map(plan => format.number(figures[plan].points)) },
  ];
  return (
    <div className="stack">
      <table className="plain" aria-label={t('board:proposal.compared')}>
        <thead>
          <tr>
            <td />
            {plans.map(plan => (
              <th key={plan} scope="col" className="number">
                {t(`board:proposal.plan.${plan}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, words }) => (
            <tr key={name}>
              <th scope="row">{t(`board:proposal.figure.${name}`)}</th>
              {words.map((word, place) => (
                <td key={plans[place]} className="number">
                  {word}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">
        {seconds === null ? null : t('board:proposal.took', { seconds: format.number(seconds) })}{' '}
        {gap === null ? null : t('board:proposal.gap', { share: format.share(gap) })}{' '}
        {rotationClause ? <ClauseLink clause={rotationClause} /> : null}
      </p>
    </div>
  );
}
