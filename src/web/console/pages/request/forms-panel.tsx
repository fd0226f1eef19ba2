import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formEndpoints } from '#contract/form.ts';
import { reading } from '../../../shared/api/queries.ts';
import { StateMark } from '../../../shared/forms/state-mark.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Panel } from '../../parts/panel.tsx';
import '../../../shared/forms/forms.css';

/** The forms that were filed for a case, and the way to fill one in. */
export function FormsPanel({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery({
    ...reading(formEndpoints.list, { query: { requestId } }),
    enabled: may('form.read'),
  });
  if (!may('form.read')) return null;
  const add = (
    <Link to="/forms/new" search={{ requestId }}>
      {t('forms:new')}
    </Link>
  );
  return (
    <Panel title={t('forms:title_one_form')} extra={may('form.draft') ? add : null}>
      {data?.items.length === 0 ? <p className="quiet">{t('forms:empty')}</p> : null}
      <ul className="stack">
        {(data?.items ?? []).map(form => (
          <li key={form.id}>
            <div className="row">
              <Link to="/forms/$id" params={{ id: form.id }}>
                {form.title}
              </Link>
              <StateMark {...form} />
            </div>
            <div className="quiet small">
              {form.formNo} · {form.applicantName}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
