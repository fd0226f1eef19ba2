import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.tsx';
import { CallForm } from './call-form.tsx';
import { CustomerSearch } from './customer-search.tsx';
import { type Call, useCall } from './use-call.ts';
import './register.css';
import { Registered } from './registered.tsx';

/** A call, letter or chat becomes a service request: on one screen, under a minute, without a mouse. */
export function Page() {
  const { t } = useTranslation();
  const { draft, change, forget } = useCall();
  const [registeredId, setRegisteredId] = useState<string>();
  const next = () => {
    setRegisteredId(undefined);
    forget();
  };
  const choose = (customerId: string) => change({ customerId, siteId: '', contactId: '', assetId: '' });
  return (
    <>
      <PageHead title={t('desk:register.title')} />
      {registeredId ? (
        <Registered requestId={registeredId} onNext={next} />
      ) : (
        <Entering
          call={draft}
          onChange={change}
          onChoose={choose}
          onRegistered={id => {
            forget();
            setRegisteredId(id);
          }}
        />
      )}
    </>
  );
}

interface EnteringProps {
  readonly call: Call;
  readonly onChange: (next: Partial<Call>) => void;
  readonly onChoose: (customerId: string) => void;
  readonly onRegistered: (requestId: string) => void;
}

function Entering({ call, onChange, onChoose, onRegistered }: EnteringProps) {
  return call.customerId ? (
    <CallForm
      call={call}
      onChange={onChange}
      onLeaveCustomer={() => onChoose('')}
      onRegistered={onRegistered}
    />
  ) : (
    <CustomerSearch onChoose={onChoose} />
  );
}
