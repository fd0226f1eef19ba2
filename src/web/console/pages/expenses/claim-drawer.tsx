import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { AuditForm } from './audit-form.tsx';
import { CostRows } from './cost-rows.tsx';
import { Reimburse } from './reimburse.tsx';
import { ReturnForm } from './return-form.tsx';
import { Vouchers } from './vouchers.tsx';

interface ClaimDrawerProps {
  readonly claim: ExpenseClaim;
  readonly onClose: () => void;
}

/** One claim: its vouchers, and what finance does with it. */
export function ClaimDrawer({ claim, onClose }: ClaimDrawerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayAudit = useMay()('expense_claim.audit');
  const { state, note, amountFen, advanceFen, auditedAt, auditedByName, reimbursedAt, reimbursedByName } =
    claim;
  const isOpen = state === 'submitted' || state === 'audited';
  return (
    <Drawer open size={560} title={claim.orderNo} onClose={onClose}>
      <div className="stack">
        <div>
          {claim.personName} · {claim.trip}
          <div className="quiet small">{claim.place}</div>
        </div>
        <Vouchers claim={claim} />
        {auditedAt ? (
          <p>{t('expense:desk.audited_by', { name: auditedByName, at: format.instant(auditedAt) })}</p>
        ) : null}
        {reimbursedAt ? (
          <p>{t('expense:desk.paid_by', { name: reimbursedByName, at: format.instant(reimbursedAt) })}</p>
        ) : null}
        {state === 'reimbursed' && advanceFen > 0 ? (
          <p>
            {t('expense:advance.set_off', {
              advance: format.money(advanceFen),
              rest: format.money(amountFen - advanceFen),
            })}
          </p>
        ) : null}
        {note ? <p className="paragraphs">{note}</p> : null}
        {isOpen && mayAudit ? <AuditForm claim={claim} /> : null}
        {state === 'audited' || state === 'reimbursed' ? (
          <CostRows claim={claim} mayAllocate={mayAudit} />
        ) : null}
        {state === 'audited' && mayAudit ? <Reimburse claim={claim} /> : null}
        {isOpen && mayAudit ? <ReturnForm id={claim.id} /> : null}
      </div>
    </Drawer>
  );
}
