import { useTranslation } from 'react-i18next';
import type { QuoteLine } from '#contract/quote.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Agree } from './agree.tsx';
import type { AnswerProps } from './answer.tsx';
import { priceOf } from './price.ts';

/** What the engineer proposed at which price, and what the customer said to it. */
export function Plan({ token, request }: AnswerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, quote } = request;
  const price = priceOf(request);
  if (!price) return null;
  return (
    <section className="card stack">
      <h2>{t('portal:plan.title')}</h2>
      {plan ? <p className="said">{plan.plan}</p> : null}
      {quote ? <QuoteLines lines={quote.lines} /> : null}
      <p className="sum">
        <span>{t('portal:plan.price')}</span>
        <strong>{price.fen === 0 ? t('portal:free') : format.money(price.fen)}</strong>
      </p>
      <p className="quiet">{t(`portal:plan.${price.answer}`)}</p>
      {request.mayAgree ? <Agree token={token} amountFen={price.fen} /> : null}
    </section>
  );
}

/** What the price is made of. */
function QuoteLines({ lines }: { readonly lines: readonly QuoteLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul>
      {lines.map(({ of, name, quantity, unitFen, fen }, place) => (
        <li key={`${of} ${name ?? ''} ${String(place)}`} className="sum">
          <span>
            {name ?? t(`portal:quote.${of}`)}
            <span className="quiet">
              {' '}
              {format.number(quantity)} × {format.money(unitFen)}
            </span>
          </span>
          <span>{format.money(fen)}</span>
        </li>
      ))}
    </ul>
  );
}
