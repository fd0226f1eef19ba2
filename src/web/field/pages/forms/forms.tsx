import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FormListed, formBoxes, formEndpoints } from '#contract/form.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Segments } from '../../../shared/elements/segments.tsx';
import { StateMark } from '../../../shared/forms/state-mark.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';
import { DraftsHere } from './drafts-here.tsx';
import '../../../shared/forms/forms.css';
import './forms.css';

const boxes = ['mine', 'to_decide', 'all'] as const;

/** The forms of this person, and those that wait for their decision. */
export function Page() {
  const { t } = useTranslation();
  const [{ box }, change] = useAddress({ box: 'mine' });
  const list = useForms(box);
  const counts = useQuery(reading(formEndpoints.counts, {}));
  const forms = list.data?.pages.flatMap(page => page.items) ?? [];
  const waiting = counts.data?.toDecide ?? 0;
  const label = (value: string) =>
    value === 'to_decide' && waiting > 0 ? `${t(`forms:box.${value}`)} ${waiting}` : t(`forms:box.${value}`);
  return (
    <Refreshable onRefresh={list.refetch}>
      <BackBar title={t('forms:title')} />
      <Segments
        label={t('forms:title')}
        value={box}
        options={boxes.map(value => ({ value: String(value), label: label(value) }))}
        onChange={value => void change({ box: value })}
      />
      <Link to="/forms/new" className="button" data-kind="primary" data-wide>
        {t('forms:new')}
      </Link>
      {list.isPending ? <Loading lines={6} /> : null}
      {list.error ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && forms.length === 0 ? (
        <Empty title={t(box === 'to_decide' ? 'forms:empty_to_decide' : 'forms:empty')} />
      ) : null}
      <DraftsHere />
      <ol className="form-list">
        {forms.map(form => (
          <li key={form.id}>
            <FormCard form={form} />
          </li>
        ))}
      </ol>
      {list.hasNextPage ? (
        <Button wide disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('forms:more')}
        </Button>
      ) : null}
    </Refreshable>
  );
}

function FormCard({ form }: { readonly form: FormListed }) {
  const format = useFormat();
  return (
    <Link to="/forms/$id" params={{ id: form.id }} className="card form-link">
      <span className="row">
        <strong>{form.title}</strong>
        <StateMark {...form} />
      </span>
      {form.summary ? <span>{form.summary}</span> : null}
      <span className="quiet">
        {form.applicantName} · {format.instant(form.changedAt)} · {form.formNo}
      </span>
    </Link>
  );
}

function useForms(typed: string) {
  const box = formBoxes.find(one => one === typed) ?? 'mine';
  const { userId = '', personId = null } = useSession() ?? {};
  return useInfiniteQuery({
    queryKey: [formEndpoints.list.path, { box }, 'pages', userId],
    queryFn: async ({ pageParam: cursor }) =>
      (await import('../../offline/forms.ts')).formsHere({ userId, personId }, { box, cursor }),
    networkMode: 'always',
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
  });
}
