import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Caller, callEndpoints } from '#contract/call.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { RevealNumber } from '../../parts/telephone/reveal-number.tsx';

interface FromCallProps {
  readonly callId: string;
  /** Whether the customer is known already. */
  readonly isChosen: boolean;
  readonly onCaller: (caller: Caller) => void;
  /** The number was asked for, to search or to add a customer by it. */
  readonly onNumber: (number: string) => void;
}

/** The telephone call at hand: its customer is chosen at once where there is one, and offered where there are several. */
export function FromCall({ callId, isChosen, onCaller, onNumber }: FromCallProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useQuery(reading(callEndpoints.read, { params: { id: callId } }));
  const only = data?.callers.length === 1 ? data.callers[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen once, when the call is known
  useEffect(() => {
    if (only && !isChosen) onCaller(only);
  }, [only?.customerId]);
  if (!data) return error ? <Failed error={error} /> : null;
  return (
    <div className="row from-call">
      <span>
        {t('telephone:from_call', {
          number: data.number ?? t('telephone:withheld'),
          at: format.instant(data.rangAt),
        })}
      </span>
      {isChosen
        ? null
        : data.callers.map(caller => (
            <Button key={caller.customerId} size="small" onClick={() => onCaller(caller)}>
              {caller.name} {caller.contactName}
            </Button>
          ))}
      {data.callers.length === 0 ? <RevealNumber call={data} onRevealed={onNumber} /> : null}
    </div>
  );
}
