import { useQuery } from '@tanstack/react-query';
import { type Customer, customerEndpoints } from '#contract/customer.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { submitOnCtrlEnter } from '../../parts/submit-on-ctrl-enter.ts';
import { BeforeSaving } from './before-saving.tsx';
import { CallerPanel } from './caller-panel.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { MachineChoice } from './machine-choice.tsx';
import { OpenRequests } from './open-requests.tsx';
import { type Call, useBodyOf } from './use-call.ts';

interface CallFormProps {
  readonly call: Call;
  readonly said: string;
  readonly onChange: (next: Partial<Call>) => void;
  readonly onLeaveCustomer: () => void;
  readonly onRegistered: (requestId: string) => void;
}

/** Who, which machine, and what is wrong; Ctrl+Enter registers from anywhere. */
export function CallForm({ call, said, onChange, onLeaveCustomer, onRegistered }: CallFormProps) {
  const bodyOf = useBodyOf();
  const { data, error, refetch } = useQuery(
    reading(customerEndpoints.read, { params: { id: call.customerId } }),
  );
  const register = useChange(serviceRequestEndpoints.register, {
    forgets: ['/service-requests', '/customers', '/assets'],
    onDone: ({ id }) => onRegistered(id),
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  const full = withDefaults(call, data);
  return (
    <form
      className="call"
      onSubmit={event => {
        event.preventDefault();
        if (!register.isPending) register.mutate({ body: bodyOf(full) });
      }}
      onKeyDown={submitOnCtrlEnter}
    >
      <div className="stack">
        <CallerPanel customer={data} call={full} onChange={onChange} onLeave={onLeaveCustomer} />
        <MachineChoice customer={data} call={full} said={said} onChange={onChange} />
        <OpenRequests customerId={data.id} />
      </div>
      <FaultPanel call={full} onChange={onChange} error={register.error} isPending={register.isPending}>
        <BeforeSaving call={full} />
      </FaultPanel>
    </form>
  );
}

/** Where there is one site or main contact, nobody has to choose it. */
function withDefaults(call: Call, customer: Customer): Call {
  const contact = customer.contacts.find(({ isMain }) => isMain) ?? customer.contacts[0];
  return {
    ...call,
    siteId: call.siteId || (customer.sites[0]?.id ?? ''),
    contactId: call.contactId || (contact?.id ?? ''),
  };
}
