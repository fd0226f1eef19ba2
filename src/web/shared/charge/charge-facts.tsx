import { useTranslation } from 'react-i18next';
import type { Charge } from '#contract/charge.ts';
import { ClauseLink } from '../clock/clause-link.tsx';
import { useFormat } from '../text/use-format.ts';

/** Who pays for what: what holds, by which clause, why, and which clauses say otherwise. */
export function ChargeFacts({ charge }: { readonly charge: Charge }) {
  const { t } = useTranslation();
  const { clause, decision, asks, lines, conflicts } = charge;
  return (
    <>
      {decision ? <Decided decision={decision} /> : <ByClause charge={charge} />}
      {asks ? <p className="told">{t(`charge:asks.${asks}`)}</p> : null}
      <ClauseLink clause={clause.id} clauseNo={clause.no} />
      {decision ? <p className="quiet small">{t('charge:clause_says_otherwise')}</p> : null}
      <details>
        <summary className="quiet">{t('charge:why')}</summary>
        <ol className="quiet small">
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
      {conflicts.length > 0 ? <Conflicts conflicts={conflicts} /> : null}
    </>
  );
}

function ByClause({ charge: { payers, parts, labour, travel } }: { readonly charge: Charge }) {
  const { t } = useTranslation();
  const shared = payers.length > 1;
  const words = payers.map(({ payer, percent }) =>
    shared ? t('charge:share', { payer: t(`charge:payer.${payer}`), percent }) : t(`charge:payer.${payer}`),
  );
  return <Prices payer={words.join(' · ')} parts={parts} labour={labour} travel={travel} />;
}

function Decided({ decision }: { readonly decision: NonNullable<Charge['decision']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { payer, parts, labour, travel, reason, byName, at } = decision;
  return (
    <>
      <Prices
        payer={t(`charge:payer.${payer}`)}
        parts={t(`charge:price.${parts}`)}
        labour={t(`charge:price.${labour}`)}
        travel={t(`charge:price.${travel}`)}
      />
      <p className="told">{t('charge:decided', { name: byName, at: format.instant(at), reason })}</p>
    </>
  );
}

interface PricesProps {
  readonly payer: string;
  readonly parts: string;
  readonly labour: string;
  readonly travel: string | null;
}

function Prices({ payer, parts, labour, travel }: PricesProps) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <dt>{t('charge:paid_by')}</dt>
      <dd>
        <strong>{payer}</strong>
      </dd>
      <dt>{t('charge:parts')}</dt>
      <dd>{parts}</dd>
      <dt>{t('charge:labour')}</dt>
      <dd>{labour}</dd>
      <dt>{t('charge:travel')}</dt>
      <dd>{travel ?? t('charge:not_said')}</dd>
    </dl>
  );
}

function Conflicts({ conflicts }: Pick<Charge, 'conflicts'>) {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <span>{t('charge:conflicts')}</span>
      <ul>
        {conflicts.map(({ id, no, text }) => (
          <li key={id}>
            <ClauseLink clause={id} clauseNo={no} /> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
