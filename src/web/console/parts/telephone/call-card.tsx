import { CloseOutlined, PhoneOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { PhoneCall } from '#contract/call.ts';
import { Tag } from '../tag.tsx';
import { CallerFacts } from './caller-facts.tsx';
import { nameOfCaller } from './name-of-caller.ts';
import { RegisterLink } from './register-link.tsx';

interface CallCardProps {
  readonly call: PhoneCall;
  readonly onHide: () => void;
}

/** A call that rings or is on the line: number, customer, machines, what is open. */
export function CallCard({ call, onHide }: CallCardProps) {
  const { t } = useTranslation();
  const { callers, state, number, branchName, extension } = call;
  return (
    <article className="call-card" aria-label={nameOfCaller(t, call)}>
      <header className="row apart">
        <span className="row">
          <PhoneOutlined aria-hidden />
          <strong>{number ?? t('telephone:withheld')}</strong>
          <Tag tone={state === 'ringing' ? 'risk' : 'calm'}>{t(`telephone:state.${state}`)}</Tag>
        </span>
        <button type="button" className="icon" aria-label={t('telephone:hide')} onClick={onHide}>
          <CloseOutlined />
        </button>
      </header>
      <p className="quiet small">
        {[branchName, extension ? t('telephone:at', { extension }) : null].filter(Boolean).join(' · ')}
      </p>
      {callers.map(caller => (
        <CallerFacts key={caller.customerId} caller={caller} />
      ))}
      {callers.length === 0 ? <p>{nameOfCaller(t, call)}</p> : null}
      <RegisterLink callId={call.id} />
    </article>
  );
}
