import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BacktestResult } from '#contract/backtest.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { currentLocale, isLocale } from '../../../../shared/text/language.ts';

export interface CountsRow {
  readonly id: string;
  readonly label: string;
  /** Below the label, quieter. */
  readonly below: string;
  /** The clause whose changed cases may be looked at. */
  readonly clause: string | null;
  readonly before: BacktestResult['clauses'][number]['before'];
  readonly after: BacktestResult['clauses'][number]['before'];
  readonly changes: number | null;
}

/** The figures by clause, branch, person and month, as rows of one table. */
export function useRows(result: BacktestResult) {
  const { t, i18n } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {})).data?.items ?? [];
  const locale = isLocale(i18n.language) ? i18n.language : currentLocale();
  const plain = (id: string, label: string) => ({ id, label, below: '', clause: null });
  const branchName = (id: string | null) =>
    branches.find(branch => branch.id === id)?.name ?? t('backtest:no_branch');
  return {
    clauses: result.clauses.map(({ key, clause, clauseNo, name, kind, before, after, changes }) => ({
      ...{ id: key, clause, before, after, changes },
      label: `${clauseNo} ${name[locale]}`,
      below: `${clause} · ${t(`words:control_kind.${kind}`, { defaultValue: kind })}`,
    })),
    branches: result.branches.map(({ id, before, after, changes = null }) => ({
      ...plain(id ?? '', branchName(id)),
      ...{ before, after, changes },
    })),
    people: result.people.map(({ id, name, before, after, changes = null }) => ({
      ...plain(id, name),
      ...{ before, after, changes },
    })),
    months: result.months.map(({ month, before, after, changes = null }) => ({
      ...plain(month, month),
      ...{ before, after, changes },
    })),
  } satisfies Record<string, readonly CountsRow[]>;
}
