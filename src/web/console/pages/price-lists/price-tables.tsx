import { useTranslation } from 'react-i18next';
import type { PriceContent } from '#contract/price-list.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Scroller } from '../../elements/scroller.tsx';

/** All prices of a list, as people read them. */
export function PriceTables({ content }: { readonly content: PriceContent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { labour, travel, callOutFen, partsMarkupPercent, preferentialPercent, parts } = content;
  const km = (metres: number | null) =>
    metres === null ? t('price:farther') : t('price:up_to', { km: metres / 1_000 });
  const money = (fen: number | null) => (fen === null ? '–' : format.money(fen));
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{t('price:call_out')}</dt>
        <dd>{format.money(callOutFen)}</dd>
        <dt>{t('price:markup')}</dt>
        <dd>{partsMarkupPercent} %</dd>
        <dt>{t('price:preferential')}</dt>
        <dd>{preferentialPercent} %</dd>
        {labour.map(({ kind, per, fen }) => (
          <Pair key={kind} name={`${t('price:labour')} · ${t(`price:kind.${kind}`)}`}>
            {t('price:price_per', { price: format.money(fen), per: t(`price:per.${per}`) })}
          </Pair>
        ))}
        {travel.map(({ upToMetres, per, fen }) => (
          <Pair key={String(upToMetres)} name={`${t('price:travel')} · ${km(upToMetres)}`}>
            {t('price:price_per', { price: format.money(fen), per: t(`price:per.${per}`) })}
          </Pair>
        ))}
      </dl>
      {parts.length > 0 ? (
        <Scroller label={t('price:parts')} minWidth={460}>
          <table className="plain data" aria-label={t('price:parts')}>
            <thead>
              <tr>
                {['part_no', 'part_name', 'cost', 'price'].map(key => (
                  <th key={key} scope="col">
                    {t(`price:${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map(({ partNo, name, costFen, priceFen }) => (
                <tr key={partNo}>
                  <td>{partNo}</td>
                  <td>{name}</td>
                  <td>{money(costFen)}</td>
                  <td>{priceFen === null ? t('price:by_markup') : money(priceFen)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      ) : null}
    </div>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
