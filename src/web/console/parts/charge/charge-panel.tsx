import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseCharge, chargeEndpoints } from '#contract/charge.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { ChargeFacts } from '../../../shared/charge/charge-facts.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ActionButton } from '../allowance/action-button.tsx';
import { type Allowance, allowanceOf } from '../allowance/allowance.ts';
import { Panel } from '../panel.tsx';
import { DecideCharge } from './decide-charge.tsx';
import { JudgeWarranty } from './judge-warranty.tsx';
import { WarrantyLine } from './warranty-line.tsx';

export interface ChargeActionProps {
  readonly requestId: string;
  readonly found: CaseCharge;
  readonly allowance: Allowance;
  readonly onClose: () => void;
}

const actions: Readonly<Record<string, ComponentType<ChargeActionProps>>> = {
  'warranty.decide': JudgeWarranty,
  'charge.decide': DecideCharge,
};

/** Who pays for a case, by which clause and why; and how the warranty was judged. */
export function ChargePanel({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(chargeEndpoints.read, { params: { id: requestId } }));
  return (
    <Panel title={t('charge:title')}>
      {data ? <Known requestId={requestId} found={data} /> : null}
      {error && !data ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {error || data ? null : <Loading lines={3} />}
    </Panel>
  );
}

function Known({ requestId, found }: Pick<ChargeActionProps, 'requestId' | 'found'>) {
  const { t } = useTranslation();
  const { opened, open, close } = useOpened<string>();
  const Opened = opened ? actions[opened] : undefined;
  const { charge, warranty, allowances } = found;
  return (
    <div className="stack">
      <WarrantyLine warranty={warranty} />
      {charge ? <ChargeFacts charge={charge} /> : <p className="quiet">{t('charge:none')}</p>}
      <div className="buttons">
        {allowances.map(allowance => (
          <ActionButton key={allowance.action} allowance={allowance} onAct={() => open(allowance.action)} />
        ))}
      </div>
      {Opened && opened ? (
        <Opened
          requestId={requestId}
          found={found}
          allowance={allowanceOf(allowances, opened)}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
