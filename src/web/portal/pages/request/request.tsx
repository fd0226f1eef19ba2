import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type PortalRequest, portalEndpoints } from '#contract/portal.ts';
import { hasCode } from '../../../shared/api/problem.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useLive } from '../../../shared/live/use-live.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Zone } from '../../../shared/session/zone.ts';
import { ChoiceSlot } from '../../parts/choice/choice-slot.tsx';
import { TalkSlot } from '../../parts/talk/talk-slot.tsx';
import { Answer, type AnswerProps } from './answer.tsx';
import { Facts } from './facts.tsx';
import { LinkGone } from './link-gone.tsx';
import { Plan } from './plan.tsx';
import { isAskedOf } from './progress.ts';
import { Report } from './report.tsx';
import './request.css';
import { Status } from './status.tsx';
import { Steps } from './steps.tsx';
import { Taken } from './taken.tsx';

/** Who waits for the engineer leaves the page open. */
const everyMs = 60_000;

/** A customer's own request, behind its secret link: where it stands, what was promised and done, and their say. */
export function Page() {
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const { data, error, isPending, refetch } = useQuery({
    ...reading(portalEndpoints.read, { params: { token } }),
    refetchInterval: everyMs,
  });
  useLive(`/api/v1/portal/${token}/live`);
  useEffect(() => {
    if (data) document.title = `${data.companyName} · ${data.requestNo}`;
  }, [data]);
  if (isPending) return <Loading lines={8} />;
  if (data) return <Request token={token} request={data} error={error} onRetry={() => void refetch()} />;
  if (isGone(error)) return <LinkGone />;
  return <Failed error={error} onRetry={() => void refetch()} />;
}

interface RequestProps {
  readonly token: string;
  readonly request: PortalRequest;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What the customer is asked to answer stands before what they may read: nobody has to look for it. */
function Request({ token, request, error, onRetry }: RequestProps) {
  const isAsked = isAskedOf(request);
  const work = <Work token={token} request={request} />;
  return (
    <Zone value={request.zone}>
      {error ? <Failed error={error} onRetry={onRetry} /> : null}
      <Status request={request} />
      <Facts request={request} />
      <ChoiceSlot token={token} />
      {isAsked ? work : null}
      <Steps request={request} />
      <TalkSlot token={token} goesOnAs={request.goesOnAs} />
      {isAsked ? null : work}
    </Zone>
  );
}

/** The plan with its price, what was taken along, the report, and the customer's say to it. */
function Work(props: AnswerProps) {
  return (
    <>
      <Plan {...props} />
      <Taken {...props} />
      <Report {...props} />
      <Answer {...props} />
    </>
  );
}

/** A link that never was, is over or is mistyped: all the same to the person who holds it. */
function isGone(error: unknown): boolean {
  return ['link.expired', 'subject.not_found', 'route.unknown', 'input.invalid'].some(code =>
    hasCode(error, code),
  );
}
