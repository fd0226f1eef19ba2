import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PhoneCall } from '#contract/call.ts';
import type { Tone } from '../../../shared/clock/standing.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import { CallerFacts } from '../../parts/telephone/caller-facts.tsx';
import { nameOfCaller } from '../../parts/telephone/name-of-caller.ts';
import { CallActs } from './call-acts.tsx';

const tones: Readonly<Record<PhoneCall['state'], Tone>> = {
  ringing: 'risk',
  answered: 'calm',
  ended: 'quiet',
  missed: 'broken',
  returned: 'kept',
};

/** A call: when, who, what became of it, and what can be done about it. */
export function CallLine({ call }: { readonly call: PhoneCall }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, number, callers, rangAt, branchName, extension, personName } = call;
  const where = extension ? t('telephone:at', { extension }) : null;
  return (
    <li>
      <div>
        <time dateTime={rangAt}>{format.instant(rangAt)}</time>
        <div>
          <Tag tone={tones[state]}>{t(`telephone:state.${state}`)}</Tag>
        </div>
      </div>
      <div className="stack">
        <span>
          <strong>{number ?? nameOfCaller(t, call)}</strong>{' '}
          <span className="quiet">{[branchName, where, personName].filter(Boolean).join(' · ')}</span>
        </span>
        {callers.map(caller => (
          <CallerFacts key={caller.customerId} caller={caller} />
        ))}
        {callers.length === 0 && number !== null ? <span>{t('telephone:unknown')}</span> : null}
        <Become call={call} />
      </div>
      <CallActs call={call} />
    </li>
  );
}

/** What became of it: tries, who returned it, the request, the message. */
function Become({ call }: { readonly call: PhoneCall }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, tries, returnedAt, returnedByName, request, message } = call;
  const at = returnedAt ? format.instant(returnedAt) : '';
  const returned = returnedByName
    ? t('telephone:returned_by', { name: returnedByName, at })
    : t('telephone:called_again', { at });
  return (
    <>
      {state === 'missed' && tries > 0 ? <span>{t('telephone:tries', { count: tries })}</span> : null}
      {state === 'returned' ? <span>{returned}</span> : null}
      {request ? (
        <span>
          {t('telephone:registered')} <Link to={`/service-requests/${request.id}`}>{request.requestNo}</Link>
        </span>
      ) : null}
      {message ? (
        <p className="paragraphs">
          {t('telephone:message_for', { by: message.byName, for: message.forName, caller: message.caller })}{' '}
          {message.text}
        </p>
      ) : null}
    </>
  );
}
