import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FormListed, formBoxes, formEndpoints, formStates, type ListForms } from '#contract/form.ts';
import { call } from '../../../shared/api/call.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { wordOf } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { FormTable } from './form-table.tsx';

const plain = { box: 'to_decide', state: '', form: '', q: '' };

/** Forms: those that wait for this reader's decision, the own ones, and all that may be known of. */
export function Page() {
  const { t } = useTranslation();
  const [filters, setFilters] = useAddress(plain);
  const box = wordOf(formBoxes, filters.box) ?? 'to_decide';
  const forms = useForms(filters);
  return (
    <>
      <PageHead title={t('forms:title')}>
        <SearchInput
          label={t('form-desk:search')}
          value={filters.q}
          onChange={q => void setFilters(q && box === 'to_decide' ? { q, box: 'all' } : { q })}
        />
        <Choices {...filters} onChange={change => void setFilters(change)} />
        <NewButton />
      </PageHead>
      <Boxes box={box} onChange={next => void setFilters({ box: next })} />
      {forms.error ? <Failed error={forms.error} onRetry={() => void forms.refetch()} /> : null}
      {forms.items || forms.error ? null : <Loading lines={8} />}
      {forms.items ? (
        <FormTable
          forms={forms.items}
          empty={t(box === 'to_decide' ? 'forms:empty_to_decide' : 'forms:empty')}
          {...(forms.hasNextPage ? { onMore: () => void forms.fetchNextPage() } : {})}
        />
      ) : null}
    </>
  );
}

interface BoxesProps {
  readonly box: (typeof formBoxes)[number];
  readonly onChange: (box: string) => void;
}

/** The three lists, with how many wait. */
function Boxes({ box, onChange }: BoxesProps) {
  const { t } = useTranslation();
  const counts = useQuery(reading(formEndpoints.counts, {}));
  const count = { to_decide: counts.data?.toDecide, mine: counts.data?.toMend };
  const options = (['to_decide', 'mine', 'all'] as const).map(value => {
    const waiting = value === 'all' ? undefined : count[value];
    return { value, label: waiting ? `${t(`forms:box.${value}`)} (${waiting})` : t(`forms:box.${value}`) };
  });
  return (
    <div className="form-boxes">
      <Segments label={t('forms:title')} value={box} options={options} onChange={onChange} />
    </div>
  );
}

interface ChoicesProps {
  readonly form: string;
  readonly state: string;
  readonly onChange: (change: { readonly form?: string; readonly state?: string }) => void;
}

function Choices({ form, state, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const kinds = useQuery(reading(formEndpoints.kinds, {}));
  const offered = (kinds.data?.items ?? []).map(kind => ({ value: kind.form, label: kind.title }));
  const states = formStates.map(value => ({ value, label: t(`forms:state.${value}`) }));
  return (
    <>
      <Select
        aria-label={t('form-desk:column.form')}
        style={{ width: 170 }}
        value={form}
        onChange={value => onChange({ form: value })}
        options={[{ value: '', label: t('form-desk:all_kinds') }, ...offered]}
      />
      <Select
        aria-label={t('form-desk:column.state')}
        style={{ width: 130 }}
        value={state}
        onChange={value => onChange({ state: value })}
        options={[{ value: '', label: t('form-desk:all_states') }, ...states]}
      />
    </>
  );
}

function NewButton() {
  const { t } = useTranslation();
  const may = useMay();
  if (!may('form.draft')) return null;
  return (
    <Link to="/forms/new">
      <Button type="primary">{t('forms:new')}</Button>
    </Link>
  );
}

function useForms({ box, state, form, q }: typeof plain) {
  const known = wordOf(formStates, state);
  const asked: ListForms = {
    box: wordOf(formBoxes, box) ?? 'to_decide',
    ...(known ? { state: known } : {}),
    ...(form ? { form } : {}),
    ...(q ? { q } : {}),
  };
  return usePagesOf<FormListed>({
    key: [formEndpoints.list.path, asked],
    read: (from, signal) => call(formEndpoints.list, { query: { ...asked, ...from }, signal }),
  });
}
