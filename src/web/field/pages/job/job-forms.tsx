import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formEndpoints } from '#contract/form.ts';
import { reading } from '../../../shared/api/queries.ts';
import { StateMark } from '../../../shared/forms/state-mark.tsx';

/** The forms of the job's case, and the way to fill one in. */
export function JobForms({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(formEndpoints.list, { query: { requestId } }));
  return (
    <section className="card stack">
      <h2>{t('forms:title_one_form')}</h2>
      {(data?.items ?? []).map(form => (
        <Link key={form.id} to="/forms/$id" params={{ id: form.id }} className="row">
          {form.title}
          <StateMark {...form} />
        </Link>
      ))}
      <Link to="/forms/new" search={{ requestId }} className="button">
        {t('forms:new')}
      </Link>
    </section>
  );
}
