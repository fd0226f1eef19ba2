import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { faultClasses, requestStates, severities } from '#contract/service-request-shape.ts';
import { BranchSelect } from '../../parts/branch-select.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import { type ChangeFilters, type Filters, noFilters } from './filters.ts';

interface QueueFiltersProps {
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
}

const stateChoices = ['open', 'all', ...requestStates];

export function QueueFilters({ filters, onChange }: QueueFiltersProps) {
  const { t } = useTranslation();
  const words = (key: string, values: readonly string[]) =>
    values.map(value => ({ value, label: t(`words:${key}.${value}`) }));
  const any = { value: '', label: t('words:any') };
  const isFiltered = Object.entries(filters).some(
    ([name, value]) => name !== 'sort' && value !== noFilters[name as keyof Filters],
  );
  return (
    <search className="filters">
      <SearchInput label={t('desk:queue.search')} value={filters.q} onChange={q => onChange({ q })} />
      <Select
        aria-label={t('words:state')}
        value={filters.state}
        popupMatchSelectWidth={false}
        style={{ width: 132 }}
        options={words('request_state', stateChoices)}
        onChange={state => onChange({ state })}
      />
      <BranchSelect value={filters.branchId} onChange={branchId => onChange({ branchId })} />
      <Select
        aria-label={t('words:severity_name')}
        value={filters.severity}
        popupMatchSelectWidth={false}
        style={{ width: 132 }}
        options={[{ ...any, label: t('words:any_severity') }, ...words('severity', severities)]}
        onChange={severity => onChange({ severity })}
      />
      <Select
        aria-label={t('words:fault_class_name')}
        value={filters.faultClass}
        popupMatchSelectWidth={false}
        style={{ width: 132 }}
        options={[{ ...any, label: t('words:any_fault_class') }, ...words('fault_class', faultClasses)]}
        onChange={faultClass => onChange({ faultClass })}
      />
      <Select
        aria-label={t('desk:queue.sort')}
        value={filters.sort}
        popupMatchSelectWidth={false}
        style={{ width: 132 }}
        options={['due', 'newest'].map(value => ({ value, label: t(`desk:sort.${value}`) }))}
        onChange={sort => onChange({ sort })}
      />
      {isFiltered ? (
        <Button type="link" onClick={() => onChange({ ...noFilters, sort: filters.sort })}>
          {t('words:reset_filters')}
        </Button>
      ) : null}
    </search>
  );
}
