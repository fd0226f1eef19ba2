import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quoteEndpoints } from '#contract/quote.ts';
import { reading } from '../../shared/api/queries.ts';
import { QuoteFacts } from '../../shared/charge/quote-facts.tsx';
import { Button } from '../../shared/elements/button.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { IssueQuote } from './issue-quote.tsx';

export interface QuoteCardProps {
  readonly orderId: string;
  /** The sum that the customer is asked to agree to. */
  readonly onQuoted: (customerFen: number) => void;
}

/** The quote of a job, to be shown to the customer, and the way to make one on site. */
export function QuoteCard({ orderId, onQuoted }: QuoteCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isIssuing, setIssuing] = useState(false);
  const { data } = useQuery(reading(quoteEndpoints.read, { params: { id: orderId } }));
  const quote = data?.quote ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sum is taken over once for each quote
  useEffect(() => {
    if (quote?.isGranted === null) onQuoted(quote.customerFen);
  }, [quote?.id]);
  if (!data) return navigator.onLine ? null : <p className="quiet">{t('charge:quote.needs_signal')}</p>;
  const mayIssue = data.allowances.some(({ allowed }) => allowed);
  if (!quote && !mayIssue) return null;
  return (
    <section className="card stack" aria-label={t('charge:quote.title')}>
      <h2>{t('charge:quote.title')}</h2>
      {quote ? (
        <>
          <QuoteFacts {...quote} />
          <small className="quiet">
            {t('charge:quote.issued', {
              version: quote.version,
              name: quote.issuedByName,
              at: format.instant(quote.issuedAt),
            })}
          </small>
          <p>{t('charge:quote.show')}</p>
        </>
      ) : null}
      {isIssuing ? <IssueQuote orderId={orderId} etag={data.etag} onClose={() => setIssuing(false)} /> : null}
      {mayIssue && !isIssuing ? (
        <Button wide onClick={() => setIssuing(true)}>
          {t(quote ? 'charge:quote.again' : 'charge:quote.issue')}
        </Button>
      ) : null}
    </section>
  );
}
