import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countedAtMost, serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type ChangeFilters, type Filters, noFilters } from './filters.ts';

interface QueueCountsProps {
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
}

const everyMs = 60_000;
const { risk, mine, state } = noFilters;
const none = { risk, mine, state };

/** What each figure of the strip filters by. */
const strips = [
  { count: 'open', filter: none, tone: 'calm' },
  { count: 'atRisk', filter: { ...none, risk: 'at_risk' }, tone: 'risk' },
  { count: 'overdue', filter: { ...none, risk: 'overdue' }, tone: 'broken' },
  { count: 'waiting', filter: { ...none, state: 'waiting' }, tone: 'quiet' },
  { count: 'mine', filter: { ...none, mine: '1' }, tone: 'calm' },
] as const;

/** How much there is, and how urgent it is; pressed, a figure filters the list. */
export function QueueCounts({ filters, onChange }: QueueCountsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = useQuery({ ...reading(serviceRequestEndpoints.counts, {}), refetchInterval: everyMs });
  const isOn = (filter: (typeof strips)[number]['filter']) =>
    filters.risk === filter.risk && filters.mine === filter.mine && filters.state === filter.state;
  const figureOf = (count: number | undefined) =>
    count === undefined ? '–' : `${format.number(count)}${count >= countedAtMost ? '+' : ''}`;
  return (
    <fieldset className="counts" aria-label={t('desk:queue.counts')}>
      {strips.map(({ count, filter, tone }) => (
        <button
          type="button"
          key={count}
          data-tone={tone}
          aria-pressed={isOn(filter)}
          onClick={() => onChange(filter)}
        >
          <strong>{figureOf(counts.data?.[count])}</strong>
          <span>{t(`desk:count.${count}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
