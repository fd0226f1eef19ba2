import { Button, Drawer, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entrustmentEndpoints, type Outlet } from '#contract/entrustment.ts';
import { labourKinds } from '#contract/price-list.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { pricesTyped, pricesWritten } from './prices.ts';

interface TermsDrawerProps {
  readonly outlet: Outlet;
  readonly onClose: () => void;
}

/** What was agreed with an outlet: how soon it answers, and what it is owed for an order of each kind. */
export function TermsDrawer({ outlet, onClose: onDone }: TermsDrawerProps) {
  const { t } = useTranslation();
  const { id, name } = outlet;
  const [answerHours, setAnswerHours] = useState(outlet.answerHours);
  const [typed, setTyped] = useState(() => pricesTyped(outlet.prices));
  const change = useChange(entrustmentEndpoints.agreeTerms, { forgets: ['/outlets'], onDone });
  return (
    <Drawer open size={460} title={name} onClose={onDone}>
      <div className="stack">
        <Field label={t('outlet:terms')} hint={t('outlet:terms_hint')}>
          {control => (
            <InputNumber
              {...control}
              style={{ width: 140 }}
              min={1}
              max={720}
              precision={0}
              suffix={t('outlet:unit_hours')}
              value={answerHours}
              onChange={setAnswerHours}
            />
          )}
        </Field>
        <h3>{t('outlet:prices')}</h3>
        <p className="quiet small">{t('outlet:prices_hint')}</p>
        {labourKinds.map(kind => (
          <Field key={kind} label={kind === 'any' ? t('outlet:any') : t(`words:request_kind.${kind}`)}>
            {control => (
              <MoneyInput
                {...control}
                value={typed[kind]}
                onChange={fen => setTyped({ ...typed, [kind]: fen })}
              />
            )}
          </Field>
        ))}
        <ProblemNotice error={change.error} />
        <div>
          <Button
            type="primary"
            loading={change.isPending}
            onClick={() =>
              change.mutate({ params: { id }, body: { answerHours, prices: pricesWritten(typed) } })
            }
          >
            {t('common:action.save')}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
