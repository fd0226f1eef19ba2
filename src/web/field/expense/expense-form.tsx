import { useState } from 'react';
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
import { TextField } from '../step-form/text-field.tsx';
import { useRecordExpense } from './use-record-expense.ts';

interface ExpenseFormProps {
  readonly orderId: string;
  readonly onDone: () => void;
}

const blank = {
  kind: 'travel' as NewExpense['kind'],
  amountFen: undefined as number | undefined,
  place: '',
  note: '',
};

/** An expense being written down, with a picture of its voucher. */
export function ExpenseForm({ orderId, onDone }: ExpenseFormProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const today = civilOf(new Date().toISOString(), zone).date;
  const {
    draft: typed,
    change,
    discard,
  } = useDraft<Typed>(`${orderId}:expense`, { ...blank, spentOn: today });
  const [voucher, setVoucher] = useState<File>();
  const [isTried, setTried] = useState(false);
  const close = () => {
    discard();
    onDone();
  };
  const record = useRecordExpense(orderId, close);
  const noAmount = !typed.amountFen;
  const noPlace = boundToPlace.includes(typed.kind) && !typed.place.trim();

  const save = () => {
    setTried(true);
    if (!noAmount && !noPlace) record.mutate({ expense: expenseOf(typed), voucher });
  };

  return (
    <div className="stack">
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
      <TextField
        label={t('expense:day')}
        type="date"
        value={typed.spentOn}
        onChange={spentOn => change({ spentOn })}
      />
      <TextField
        label={t('expense:place')}
        hint={t('expense:place_hint')}
        value={typed.place}
        isMissing={isTried && noPlace}
        onChange={place => change({ place })}
      />
      <TextField label={t('expense:note')} value={typed.note} onChange={note => change({ note })} />
      <FileButton
        label={voucher ? t('expense:voucher_there', { name: voucher.name }) : t('expense:voucher')}
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
