import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { callEndpoints, type PhoneCall } from '#contract/call.ts';
import { phoneAddress } from '#kernel/phone.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';

interface RevealNumberProps {
  readonly call: Pick<PhoneCall, 'id' | 'number'>;
  readonly onRevealed?: (number: string) => void;
}

/** The number in full, to dial it; who asked for it is recorded. */
export function RevealNumber({ call: { id, number }, onRevealed }: RevealNumberProps) {
  const { t } = useTranslation();
  const may = useMay();
  const reveal = useChange(callEndpoints.reveal, {
    forgets: [],
    onDone: told => onRevealed?.(told.number),
  });
  if (number === null || !may('call.reveal')) return null;
  if (reveal.data) return <a href={phoneAddress(reveal.data.number)}>{reveal.data.number}</a>;
  return (
    <div>
      <Button
        size="small"
        title={t('telephone:reveal_hint')}
        loading={reveal.isPending}
        onClick={() => reveal.mutate({ params: { id } })}
      >
        {t('telephone:reveal')}
      </Button>
      <ProblemNotice error={reveal.error} />
    </div>
  );
}
