import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf, instantOf, plusDays } from '../../parts/civil.ts';
import { Panel } from '../../parts/panel.tsx';
import { DayTable } from './day-table.tsx';

const most = 200;

/** The orders of one day by engineer, on a line of hours. */
export function DayPlan({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const zone = useZone();
  const [{ day }, setAddress] = useAddress({ day: civilDateOf(zone, new Date()) });
  const from = instantOf(zone, `${day}T00:00`);
  const to = instantOf(zone, `${plusDays(day, 1)}T00:00`);
  const query = { state: 'open', from, to, limit: most, ...(branchId ? { branchId } : {}) };
  const { data, error, refetch } = useQuery(reading(workOrderEndpoints.list, { query }));
  const rows = data?.items.filter(({ engineerId }) => engineerId !== null);
  return (
    <div className="day-plan">
      <Panel
        title={t('dispatch:day')}
        extra={
          <input
            type="date"
            className="input date-input"
            aria-label={t('dispatch:day_of')}
            value={day}
            onChange={event => {
              if (event.target.value) void setAddress({ day: event.target.value });
            }}
          />
        }
      >
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <Loading lines={4} />}
        {rows?.length === 0 ? <p className="quiet">{t('dispatch:day_empty')}</p> : null}
        {rows && rows.length > 0 ? (
          <div className="day-scroll">
            <DayTable rows={rows} dayStart={from} />
          </div>
        ) : null}
      </Panel>
    </div>
  );
}
