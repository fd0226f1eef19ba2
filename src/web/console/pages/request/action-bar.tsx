import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { useMay } from '../../../shared/session/session.ts';
import { ActionButton } from '../../parts/allowance/action-button.tsx';
import { allowanceOf } from '../../parts/allowance/allowance.ts';
import { type ActionOfBar, actions, actionsOfBar, nextFrom } from './actions/actions.ts';

/** What may be done with the request now, in the order in which the work goes. */
export function ActionBar({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const may = useMay();
  const { opened, open, close } = useOpened<ActionOfBar>();
  const shown = actionsOfBar.filter(may).map(action => ({
    action,
    allowance: withOwn(action, allowanceOf(request.allowances, action)),
  }));
  const Opened = opened ? actions[opened] : undefined;
  const allowance = shown.find(({ action }) => action === opened)?.allowance;
  if (shown.length === 0) return null;
  return (
    <div className="buttons action-bar" role="toolbar" aria-label={t('desk:request.actions')}>
      {shown.map(({ action, allowance: its }) => (
        <ActionButton
          key={action}
          allowance={its}
          kind={its.allowed && action === nextFrom[request.state] ? 'primary' : 'default'}
          onAct={() => open(action)}
        />
      ))}
      {Opened && allowance ? (
        <Suspense>
          <Opened request={request} allowance={allowance} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** A complaint is its own subject: a person of the role may open one about any request. */
function withOwn(action: ActionOfBar, found: ReturnType<typeof allowanceOf>) {
  return action === 'complaint.open' && found.refusals.length === 0 ? { ...found, allowed: true } : found;
}
