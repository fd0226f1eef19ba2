import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MonthFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { lastDayOf } from '../../parts/civil.ts';
import { given } from '../../parts/given.ts';
import { Panel } from '../../parts/panel.tsx';
import { isMet, type Target } from './targets.ts';

interface MonthTableProps {
  readonly months: readonly MonthFigures[];
  readonly targets: readonly Target[];
  /** Whose figures they are; empty for all branches. */
  readonly branchId: string;
}

const sums = ['requests', 'visits', 'personDays', 'costFen'] as const;
const rates = ['timelyRate', 'satisfactionRate', 'complaintRate'] as const;

/** One line a month, the newest on top, sums below. */
export function MonthTable({ months, targets, branchId }: MonthTableProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('insight:statistics.table')}>
      <div className="months">
        <table className="plain" aria-label={t('insight:statistics.table')}>
          <thead>
            <tr>
              <th scope="col">{t('insight:statistics.month')}</th>
              {sums.map(name => (
                <th key={name} scope="col" className="number">
                  {t(`insight:statistics.${name}`)}
                </th>
              ))}
              {rates.map(name => (
                <RateHeading key={name} name={name} target={targets.find(({ figure }) => figure === name)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(month => (
              <MonthLine key={month.month} month={month} targets={targets} branchId={branchId} />
            ))}
          </tbody>
          <tfoot>
            <SumLine months={months} />
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

function RateHeading({ name, target }: { readonly name: string; readonly target: Target | undefined }) {
  const { t } = useTranslation();
  return (
    <th scope="col" className="number">
      {t(`insight:statistics.${name}`)}
      {target ? (
        <div className="small">
          {t('insight:statistics.target', { target: target.target })} <ClauseLink clause={target.clause} />
        </div>
      ) : null}
    </th>
  );
}

interface MonthLineProps extends Omit<MonthTableProps, 'months'> {
  readonly month: MonthFigures;
}

function MonthLine({ month, targets, branchId }: MonthLineProps) {
  const format = useFormat();
  const missed = (name: (typeof rates)[number]) => {
    const target = targets.find(({ figure }) => figure === name);
    const share = month[name];
    return target !== undefined && share !== null && !isMet(share, target.target);
  };
  return (
    <tr>
      <th scope="row">{month.month}</th>
      <td className="number">{format.number(month.requests)}</td>
      <td className="number">{format.number(month.visits)}</td>
      <td className="number">{format.number(month.personDays)}</td>
      <td className="number">{format.money(month.costFen)}</td>
      {rates.map(name => (
        <td key={name} className="number" data-missed={missed(name) || undefined}>
          <Rate
            share={month[name]}
            month={month.month}
            branchId={branchId}
            target={targets.find(({ figure }) => figure === name)}
          />
        </td>
      ))}
    </tr>
  );
}

interface RateProps {
  readonly share: number | null;
  readonly month: string;
  readonly branchId: string;
  readonly target: Target | undefined;
}

/** A rate; pressed, what it was counted from. */
function Rate({ share, month, branchId, target }: RateProps) {
  const format = useFormat();
  if (share === null) return '–';
  if (!target) return format.share(share);
  const { clause, control } = target;
  const period = { from: `${month}-01`, to: lastDayOf(month) };
  const figure = { clause, control: String(control), outcome: 'denominator' };
  return (
    <Link to="/compliance" search={{ ...period, ...given({ branchId }), ...figure }}>
      {format.share(share)}
    </Link>
  );
}

function SumLine({ months }: { readonly months: readonly MonthFigures[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = (name: (typeof sums)[number]) => months.reduce((total, month) => total + month[name], 0);
  return (
    <tr>
      <th scope="row">{t('insight:statistics.total')}</th>
      <td className="number">{format.number(sum('requests'))}</td>
      <td className="number">{format.number(sum('visits'))}</td>
      <td className="number">{format.number(sum('personDays'))}</td>
      <td className="number">{format.money(sum('costFen'))}</td>
      <td colSpan={rates.length} />
    </tr>
  );
}
