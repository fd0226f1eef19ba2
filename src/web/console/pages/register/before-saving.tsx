import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type SimilarRequest, similarEndpoints } from '#contract/similar.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { useSettled } from '../../parts/use-settled.ts';
import { RequestStateTag } from '../../parts/word-tags.tsx';
import type { Call } from './use-call.ts';

/** The beginning of what was said tells whether it is the same. */
const comparedCharacters = 300;

/** What is to be known before saving: that it is open already, that the fault has come back, that a quote is unanswered. */
export function BeforeSaving({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { customerId, assetId, kind, faultClass } = call;
  const description = useSettled(call.description.trim().slice(0, comparedCharacters));
  const query = { customerId, ...(assetId && { assetId }), kind, faultClass, description };
  const { data } = useQuery({
    ...reading(similarEndpoints.find, { query }),
    placeholderData: before => before,
  });
  if (!data) return null;
  const { similar, recurrence, openQuotes } = data;
  if (similar.length + recurrence.count + openQuotes.length === 0) return null;
  return (
    <section className="before-saving" aria-label={t('desk:before.title')} aria-live="polite">
      {similar.map(request => (
        <SimilarLine key={request.id} request={request} />
      ))}
      {recurrence.count > 0 ? <p>{t('desk:before.recurrence', { ...recurrence })}</p> : null}
      {openQuotes.map(({ requestId, requestNo, customerFen }) => (
        <p key={requestId}>
          <Link to={`/service-requests/${requestId}`}>{requestNo}</Link>{' '}
          {t('desk:before.open_quote', { amount: format.money(customerFen) })}
        </p>
      ))}
    </section>
  );
}

function SimilarLine({ request }: { readonly request: SimilarRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, requestNo, state, description, registeredAt, likeness, reasons } = request;
  return (
    <p data-likeness={likeness}>
      <strong>{t(`desk:before.${likeness}`)}</strong> <Link to={`/service-requests/${id}`}>{requestNo}</Link>{' '}
      <RequestStateTag state={state} /> {reasons.map(reason => t(`desk:before.reason.${reason}`)).join(' · ')}
      <small className="quiet line-clamp">
        {format.instant(registeredAt)} {description}
      </small>
    </p>
  );
}
