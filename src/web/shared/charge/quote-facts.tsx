import { useTranslation } from 'react-i18next';
import type { QuoteLine, QuoteShare } from '#contract/quote.ts';
import { useFormat } from '../text/use-format.ts';
import './quote-facts.css';

interface QuoteFactsProps {
  readonly lines: readonly QuoteLine[];
  readonly shares: readonly QuoteShare[];
  readonly amountFen: number;
}

/** A quote line by line, its sum, and who pays how much of it. */
export function QuoteFacts({ lines, shares, amountFen }: QuoteFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className="plain quote-lines" aria-label={t('charge:quote.title')}>
      <tbody>
        {lines.map((line, place) => (
          <tr key={`${line.of} ${line.name ?? ''} ${String(place)}`}>
            <td>
              {line.name ?? t(`charge:quote.of.${line.of}`)}
              <span className="quiet small">
                {' '}
                {t('charge:quote.reckoning', {
                  quantity: format.number(line.quantity),
                  unit: t(`charge:quote.unit.${line.unit}`),
                  price: format.money(line.unitFen),
                })}
              </span>
            </td>
            <td className="number">{format.money(line.fen)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('charge:quote.sum')}</th>
          <td className="number">
            <strong>{format.money(amountFen)}</strong>
          </td>
        </tr>
        {shares.map(({ payer, percent, fen }) => (
          <tr key={payer}>
            <td>{t('charge:share', { payer: t(`charge:payer.${payer}`), percent })}</td>
            <td className="number">{format.money(fen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
