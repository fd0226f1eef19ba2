import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formEndpoints } from '#contract/form.ts';
import { reading } from '../../../shared/api/queries.ts';
import { FiledFormView } from '../../../shared/forms/filed-form-view.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ClockCard } from '../../parts/clock-card.tsx';
import { WhyLink } from '../../parts/why-link.tsx';

/** A form: read, changed, decided on, signed, and printed. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(formEndpoints.read, { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
  return (
    <div className="stack">
      <div className="row">
        <Link to="/forms">{t('form-desk:back')}</Link>
        <WhyLink kind="form" id={data.id} />
        {data.requestId ? (
          <Link to="/service-requests/$id" params={{ id: data.requestId }}>
            {data.requestNo}
          </Link>
        ) : null}
      </div>
      <FiledFormView form={data} />
      {data.clocks.length > 0 ? (
        <ul className="form-clocks" aria-label={t('form-desk:clocks')}>
          {data.clocks.map(clock => (
            <ClockCard key={clock.id} clock={clock} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
