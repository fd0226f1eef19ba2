import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { trendSteps } from '#contract/compliance.ts';
import { customerTiers } from '#contract/customer.ts';
import { BranchSelect } from '../../parts/branch-select.tsx';
import { PersonSelect } from '../../parts/person-select.tsx';
import { PeriodChoice } from './period-choice.tsx';
import type { usePlace } from './use-place.ts';

type Filters = Pick<ReturnType<typeof usePlace>, 'place' | 'change'>;

/** Period, branch, person, class of customers, and how long the periods of the trend are. */
export function FilterRow({ place, change }: Filters) {
  const { t } = useTranslation();
  const tiers = customerTiers.map(value => ({ value: String(value), label: value }));
  return (
    <>
      <PeriodChoice from={place.from} to={place.to} onChange={change} />
      <BranchSelect value={place.branchId} onChange={branchId => change({ branchId, personId: '' })} />
      <PersonSelect
        value={place.personId}
        branchId={place.branchId}
        onChange={personId => change({ personId })}
      />
      <Select
        aria-label={t('insight:compliance.tier')}
        value={place.tier}
        popupMatchSelectWidth={false}
        style={{ width: 116 }}
        options={[{ value: '', label: t('insight:compliance.all_tiers') }, ...tiers]}
        onChange={tier => change({ tier })}
      />
      <Select
        className="no-print"
        aria-label={t('insight:compliance.trend')}
        value={place.step}
        popupMatchSelectWidth={false}
        options={trendSteps.map(value => ({ value, label: t(`insight:compliance.by_${value}`) }))}
        onChange={step => change({ step })}
      />
      <Button className="no-print" onClick={() => window.print()}>
        {t('words:print')}
      </Button>
    </>
  );
}
