import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../shared/app/use-address.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { CallForm } from './call-form.tsx';
import { FromCallSlot } from './call-slot.tsx';
import { CustomerSearch } from './customer-search.tsx';
import { type Call, useCall } from './use-call.ts';
import './register.css';
import { Registered } from './registered.tsx';

/** A call, letter or chat becomes a service request: on one screen, under a minute, without a mouse. */
export function Page() {
  const { t } = useTranslation();
  const { draft, change, forget } = useCall();
  const [registeredId, setRegisteredId] = useState<string>();
  const [address, setAddress] = useAddress({ call: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is taken up when the address names it, and once
  useEffect(() => {
    if (address.call === '' || address.call === draft.callId) return;
    // What was typed for another call is not about this one; what was typed before the call was taken up is.
    if (draft.callId !== '') forget();
    setRegisteredId(undefined);
    change({ callId: address.call, channel: 'phone' });
  }, [address.call]);
  const next = () => {
    setRegisteredId(undefined);
    forget();
  };
  const choose = (customerId: string, contactId = '') =>
    change({ customerId, siteId: '', contactId, assetId: '' });
  const done = (id: string) => {
    forget();
    setRegisteredId(id);
    void setAddress({ call: '' });
  };
  return (
    <>
      <PageHead title={t('desk:register.title')} />
      {registeredId ? (
        <Registered requestId={registeredId} onNext={next} />
      ) : (
        <Entering call={draft} onChange={change} onChoose={choose} onRegistered={done} />
      )}
    </>
  );
}

interface EnteringProps {
  readonly call: Call;
  readonly onChange: (next: Partial<Call>) => void;
  readonly onChoose: (customerId: string, contactId?: string) => void;
  readonly onRegistered: (requestId: string) => void;
}

function Entering({ call, onChange, onChoose, onRegistered }: EnteringProps) {
  const [number, setNumber] = useState('');
  return (
    <>
      <Suspense>
        {call.callId ? (
          <FromCallSlot
            callId={call.callId}
            isChosen={call.customerId !== ''}
            onCaller={({ customerId, contactId }) => onChoose(customerId, contactId)}
            onNumber={setNumber}
          />
        ) : null}
      </Suspense>
      <Asked {...{ call, onChange, onChoose, onRegistered, number }} />
    </>
  );
}

interface AskedProps extends EnteringProps {
  /** By which the customer is searched for, where it is known. */
  readonly number: string;
}

function Asked({ call, onChange, onChoose, onRegistered, number }: AskedProps) {
  const [said, setSaid] = useState('');
  const chooseFound = (customerId: string, typed: string) => {
    setSaid(typed);
    onChoose(customerId);
  };
  return call.customerId ? (
    <CallForm
      call={call}
      said={said}
      onChange={onChange}
      onLeaveCustomer={() => onChoose('')}
      onRegistered={onRegistered}
    />
  ) : (
    <CustomerSearch key={number} initial={number} onChoose={chooseFound} />
  );
}
