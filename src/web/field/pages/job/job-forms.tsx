import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../../shared/forms/state-mark.tsx';
import { useMay, useSession } from '../../../shared/session/session.ts';

/** The forms of the job's case, and the way to fill one in. */
export function JobForms({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const isMine = useMay()('form.read');
  const { data } = useQuery({
    queryKey: ['/forms', 'of_case', userId, requestId],
    queryFn: async () => (await import('../../offline/forms.ts')).formsOfCaseHere({ userId }, requestId),
    networkMode: 'always',
  });
  if (!isMine) return null;
  return (
    <section className="card stack">
      <h2>{t('forms:title_one_form')}</h2>
      {(data ?? []).map(form => (
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
