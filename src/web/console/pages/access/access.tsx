import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Loading } from '../../../shared/notices/states.tsx';
import { useMay, useSession } from '../../../shared/session/session.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf, plusDays } from '../../parts/civil.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { OneBranch } from './one-branch.tsx';
import { ReadersTable } from './readers-table.tsx';
import { ReviewForm } from './review-form.tsx';
import { Reviews } from './reviews.tsx';

const reviewedDays = 90;

/** Who of a branch read numbers and addresses of customers in full, and the review of it. */
export function Page() {
  const { t } = useTranslation();
  const mayReview = useMay()('access.review');
  const today = civilDateOf(useZone(), new Date());
  const first = { branch: '', from: plusDays(today, -reviewedDays), until: today };
  const [{ branch, from, until }, change] = useAddress(first);
  const own = useSession()?.branch?.id;
  const branches = useQuery(reading(organisationEndpoints.branches, {})).data?.items ?? [];
  const branchId = branch || own || branches[0]?.id;
  const days = { fromOn: from || first.from, untilOn: until || today };
  return (
    <>
      <PageHead title={t('access:title')} below={t('access:below')}>
        <OneBranch branches={branches} value={branchId} onChange={id => void change({ branch: id })} />
        <Input
          type="date"
          aria-label={t('access:from')}
          value={days.fromOn}
          max={days.untilOn}
          style={{ width: 150 }}
          onChange={event => void change({ from: event.target.value })}
        />
        <Input
          type="date"
          aria-label={t('access:until')}
          value={days.untilOn}
          max={today}
          style={{ width: 150 }}
          onChange={event => void change({ until: event.target.value })}
        />
      </PageHead>
      {branchId ? (
        <div className="stack">
          <ReadersTable asked={{ branchId, ...days }} />
          {mayReview ? <ReviewForm asked={{ branchId, ...days }} /> : null}
          <Reviews branchId={branchId} />
        </div>
      ) : (
        <Loading lines={6} />
      )}
    </>
  );
}
