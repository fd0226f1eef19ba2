import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundToPlace, expenseKinds, type NewExpense } from '#contract/expense-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import { Field } from '../../shared/elements/field.tsx';
import { FileButton } from '../../shared/inputs/file-button.tsx';
import { MoneyInput } from '../../shared/inputs/quantity-input.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useZone } from '../../shared/session/zone.ts';
import { civilOf } from '../civil.ts';
import { useDraft } from '../draft.ts';
import { rightNow } from '../offline/clock.ts';
import type { Entry } from '../offline/entry.ts';
import { endMending } from '../offline/mend.ts';
import { TextField } from '../step-form/text-field.tsx';
import { useRecordExpense } from './use-record-expense.ts';

interface ExpenseFormProps {
  readonly orderId: string;
  /** Where its draft is kept. */
  readonly place: string;
  /** The refused expense that is mended; its voucher stays unless another is taken. */
  readonly mended: Entry | undefined;
  readonly onDone: () => void;
}

const blank = {
  kind: 'travel' as NewExpense['kind'],
  amountFen: undefined as number | undefined,
  place: '',
  note: '',
};

/** An expense being written down, with a picture of its voucher. */
export function ExpenseForm({ orderId, place, mended, onDone }: ExpenseFormProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const today = civilOf(new Date(rightNow()).toISOString(), zone).date;
  const { name, draft: typed, change, discard } = useDraft<Typed>(place, { ...blank, spentOn: today });
  const [voucher, setVoucher] = useState<File>();
  const [isTried, setTried] = useState(false);
  const close = () => {
    discard();
    endMending(name);
    onDone();
  };
  const record = useRecordExpense(orderId, close);
  const box = useRef<HTMLDivElement>(null);
  // Who comes to mend is led past the rest of the job.
  const mends = mended?.key ?? null;
  useEffect(() => {
    if (mends) box.current?.scrollIntoView();
  }, [mends]);
  const noAmount = !typed.amountFen;
  const noPlace = boundToPlace.includes(typed.kind) && !typed.place.trim();
  const isToCome = typed.spentOn > today;
  const voucherName = voucher?.name ?? mended?.picture?.name;

  const save = () => {
    setTried(true);
    if (noAmount || noPlace || isToCome) return;
    const draft = { name, value: typed };
    record.mutate({ expense: expenseOf(typed), voucher, draft, mends });
  };

  return (
    <div className="stack" ref={box}>
      <Field label={t('expense:kind_title')}>
        {control => (
          <select
            {...control}
            className="input"
            value={typed.kind}
            onChange={event => change({ kind: event.target.value as NewExpense['kind'] })}
          >
            {expenseKinds.map(kind => (
              <option key={kind} value={kind}>
                {t(`expense:kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('expense:amount')} wrong={isTried && noAmount ? t('expense:needed') : undefined}>
        {control => (
          <MoneyInput {...control} value={typed.amountFen} onChange={amountFen => change({ amountFen })} />
        )}
      </Field>
      <Field label={t('expense:day')} wrong={isTried && isToCome ? t('expense:day_to_come') : undefined}>
        {control => (
          <input
            {...control}
            className="input"
            type="date"
            max={today}
            value={typed.spentOn}
            onChange={event => change({ spentOn: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label={t('expense:place')}
        hint={t('expense:place_hint')}
        value={typed.place}
        isMissing={isTried && noPlace}
        onChange={place => change({ place })}
      />
      <TextField label={t('expense:note')} value={typed.note} onChange={note => change({ note })} />
      <FileButton
        label={voucherName ? t('expense:voucher_there', { name: voucherName }) : t('expense:voucher')}
        accept="image/*"
        camera
        wide
        onChoose={setVoucher}
      />
      <ProblemNotice error={record.error} />
      <div className="pair">
        <Button onClick={close}>{t('common:action.cancel')}</Button>
        <Button kind="primary" disabled={record.isPending} onClick={save}>
          {t('expense:save')}
        </Button>
      </div>
    </div>
  );
}

type Typed = {
  readonly kind: NewExpense['kind'];
  readonly amountFen: number | undefined;
  readonly spentOn: string;
  readonly place: string;
  readonly note: string;
};

function expenseOf({ kind, amountFen = 0, spentOn, place, note }: Typed): NewExpense {
  return {
    ...{ kind, amountFen, spentOn },
    ...(place.trim() && { place: place.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
}
