import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyOf } from '#contract/endpoint.ts';
import {
  compareMachine,
  identificationEndpoints,
  labelCodeIn,
  type MachinePlate,
  machinesAtMost,
} from '#contract/identification.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import { useJob } from '../pages/job/use-job.ts';
import { send } from '../send.ts';
import { serialNoIn } from './read-code.ts';

const { identify } = identificationEndpoints;
type Written = BodyOf<typeof identify>;

const blank = { number: '', by: 'typed' as Written['by'] };

/** What is typed or scanned, and what becomes of it: sent at once, offered as another machine, or told not to be here. */
export function useIdentification(order: WorkOrder) {
  const { machines } = useJob(order.id);
  const [written, setWritten] = useState(blank);
  const [another, setAnother] = useState<MachinePlate>();
  const [isNotHere, setNotHere] = useState(false);
  const change = useIdentify(order.id);

  const compare = ({ number, by }: typeof blank) => {
    setAnother(undefined);
    const compared = compareMachine(number, { own: order.asset?.serialNo ?? null, others: machines });
    const isSure = compared.is === 'unknown' && machines.length < machinesAtMost && !labelCodeIn(number);
    const isHopeless = isSure && !navigator.onLine;
    setNotHere(isHopeless);
    if (compared.is === 'another' && order.asset) return setAnother(compared.machine);
    if (isHopeless) return;
    change.mutate({ number: number.trim(), by, ...(compared.is === 'another' && { isAnother: true }) });
  };
  const write = (next: typeof blank) => {
    setWritten(next);
    setAnother(undefined);
    setNotHere(false);
    change.reset();
    return next;
  };

  return {
    number: written.number,
    type: (number: string) => void write({ number, by: 'typed' }),
    scan: (text: string) => compare(write({ number: serialNoIn(text), by: 'scanned' })),
    compare: () => compare(written),
    takeAnother: () => {
      setAnother(undefined);
      change.mutate({ number: written.number.trim(), by: written.by, isAnother: true });
    },
    another,
    isNotHere,
    change,
  };
}

function useIdentify(orderId: string) {
  const client = useQueryClient();
  const session = useSession();
  return useMutation({
    mutationFn: (body: Written) => send(session, identify, { params: { id: orderId }, body }),
    networkMode: 'always',
    onSettled: () => Promise.all([forget(client, '/work-orders'), forget(client, '/service-requests')]),
  });
}
