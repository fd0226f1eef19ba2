import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutletStatement } from '#contract/outlet-statement.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Scroller } from '../../elements/scroller.tsx';
import { saveTable } from '../../parts/save-table.ts';
import { StatementActions } from './statement-actions.tsx';
import { rowsOf } from './statement-csv.ts';

interface StatementDrawerProps {
  readonly statement: OutletStatement;
  readonly onClose: () => void;
}

const columns = ['order', 'kind', 'done_on', 'amount'] as const;

/** A statement with its orders, what was said to it, and what is to be done next. */
export function StatementDrawer({ statement, onClose }: StatementDrawerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outletName, month, lines, amountFen } = statement;
  return (
    <Drawer open size={640} title={`${outletName} · ${month}`} onClose={onClose}>
      <div className="stack">
        <Course statement={statement} />
        <Scroller label={t('outlet:orders')} minWidth={520}>
          <table className="plain tight" aria-label={t('outlet:orders')}>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col" className={column === 'amount' ? 'number' : undefined}>
                    {t(`outlet:${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ orderId, orderNo, kind, task, completedOn, priceFen }) => (
                <tr key={orderId}>
                  <td>
                    {orderNo}
                    <div className="quiet small">{task}</div>
                  </td>
                  <td>{t(`words:request_kind.${kind}`)}</td>
                  <td>{format.day(completedOn)}</td>
                  <td className="number">{format.money(priceFen)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {t('outlet:sum')}
                </th>
                <td className="number">{format.money(amountFen)}</td>
              </tr>
            </tfoot>
          </table>
        </Scroller>
        <div>
          <Button onClick={() => saveTable(`outlet-${statement.month}.csv`, rowsOf(statement, t))}>
            {t('outlet:export')}
          </Button>
        </div>
        <StatementActions statement={statement} />
      </div>
    </Drawer>
  );
}

/** Who drew it up, answered and approved it, and what is wrong with it. */
function Course({ statement }: { readonly statement: OutletStatement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, note, drawnAt, drawnByName, answeredAt, answeredByName } = statement;
  const { approvedAt, approvedByName } = statement;
  return (
    <div>
      <strong>{t(`outlet:statement.${state}`)}</strong>
      <div className="quiet small">
        {t('outlet:drawn_by', { name: drawnByName, at: format.instant(drawnAt) })}
      </div>
      {answeredAt ? (
        <div className="quiet small">
          {t('outlet:answered', { name: answeredByName, at: format.instant(answeredAt) })}
        </div>
      ) : null}
      {approvedAt ? (
        <div className="quiet small">
          {t('outlet:approved_by', { name: approvedByName, at: format.instant(approvedAt) })}
        </div>
      ) : null}
      {note ? <p className="paragraphs">{note}</p> : null}
    </div>
  );
}
