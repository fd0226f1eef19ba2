import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Quote, quoteEndpoints } from '#contract/quote.ts';
import { reading } from '../../../shared/api/queries.ts';
import { QuoteFacts } from '../../../shared/charge/quote-facts.tsx';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { ActionButton } from '../allowance/action-button.tsx';
import { Panel } from '../panel.tsx';
import { IssueQuote } from './issue-quote.tsx';

/** The quote of an order: what it comes to line by line, what the customer said to it, and the way to another. */
export function QuotePanel({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const [isIssuing, setIsIssuing] = useState(false);
  const { data, error, refetch } = useQuery(reading(quoteEndpoints.read, { params: { id: orderId } }));
  const allowance = data?.allowances[0];
  return (
    <Panel title={t('charge:quote.title')}>
      {error && !data ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {error || data ? null : <Loading lines={3} />}
      {data?.quote ? <Issued quote={data.quote} /> : null}
      {data && !data.quote ? <p className="quiet">{t('charge:quote.none')}</p> : null}
      {allowance ? <ActionButton allowance={allowance} onAct={() => setIsIssuing(true)} /> : null}
      {allowance && data && isIssuing ? (
        <IssueQuote
          orderId={orderId}
          etag={data.etag}
          allowance={allowance}
          onClose={() => setIsIssuing(false)}
        />
      ) : null}
    </Panel>
  );
}

function Issued({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { version, isGranted, issuedAt, issuedByName, clause, explanation } = quote;
  const answer = isGranted === null ? 'open' : isGranted ? 'granted' : 'refused';
  return (
    <>
      <p className="quiet small">
        {t('charge:quote.issued', { version, name: issuedByName, at: format.instant(issuedAt) })}
      </p>
      <QuoteFacts {...quote} />
      <p className="told">{t(`charge:quote.answer.${answer}`)}</p>
      <ClauseLink clause={clause.id} clauseNo={clause.no} />
      <details>
        <summary className="quiet">{t('charge:why')}</summary>
        <ol className="quiet small">
          {explanation.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
