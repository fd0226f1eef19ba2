import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import { reading } from '../../shared/api/queries.ts';
import { useMay } from '../../shared/session/session.ts';
import { useFormat } from '../../shared/text/use-format.ts';

/** What the engineer was advanced and has not settled, of all trips. */
export function OwnAdvances() {
  const { t } = useTranslation();
  const format = useFormat();
  const isOn = useMay()('cash_advance.read');
  const { data } = useQuery({
    ...reading(cashAdvanceEndpoints.list, { query: { isOpen: true } }),
    enabled: isOn,
  });
  return data?.items.map(({ id, formNo, state, amountFen, openFen }) => (
    <p key={id} className="notice">
      {t(`expense:advance.own.${state}`, {
        formNo,
        amount: format.money(amountFen),
        open: format.money(openFen),
      })}
    </p>
  ));
}
