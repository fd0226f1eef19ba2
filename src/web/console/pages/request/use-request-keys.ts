import { useNavigate } from '@tanstack/react-router';
import { neighboursOf } from '../../parts/queue-order.ts';
import { useKeys } from '../../parts/use-keys.ts';

/** Through the queue without going back to it, into the box to write, to who has it and to what it repeats. */
export function useRequestKeys(requestId: string): void {
  const navigate = useNavigate();
  const open = (id: string | undefined) => {
    if (id) void navigate({ to: `/service-requests/${id}` });
  };
  useKeys({
    j: () => open(neighboursOf(requestId).after),
    k: () => open(neighboursOf(requestId).before),
    r: () => document.querySelector<HTMLElement>('.composer textarea')?.focus(),
    a: () => press('service_request.assign'),
    m: () => press('service_request.merge'),
    u: () => void navigate({ to: '/service-requests' }),
  });
}

function press(action: string): void {
  document.querySelector<HTMLElement>(`main [data-action="${action}"]`)?.click();
}
