import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhoneCall } from '#contract/call.ts';
import { useKeys } from '../use-keys.ts';
import { CallCard } from './call-card.tsx';
import { nameOfCaller } from './name-of-caller.ts';
import './telephone.css';

/** Who calls, beside whatever this person is at: it takes no focus, T leads to it. */
export function CallCards({ calls }: { readonly calls: readonly PhoneCall[] }) {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  useKeys({ t: () => region.current?.focus() });
  // The page on which the request of a call is registered shows that call itself.
  const { call: atHand } = useSearch({ strict: false }) as { readonly call?: string };
  const shown = calls.filter(({ id }) => id !== atHand && !hidden.includes(id));
  return (
    <section ref={region} tabIndex={-1} className="call-cards" aria-label={t('telephone:ringing')}>
      <p className="unseen" role="status">
        {shown.map(call => t('telephone:told', { name: nameOfCaller(t, call) })).join(' ')}
      </p>
      {shown.map(call => (
        <CallCard key={call.id} call={call} onHide={() => setHidden(before => [...before, call.id])} />
      ))}
    </section>
  );
}
