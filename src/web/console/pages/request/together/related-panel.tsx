import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { relatedEndpoints } from '#contract/related.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useOpened } from '../../../../shared/app/use-opened.ts';
import { Failed } from '../../../../shared/notices/states.tsx';
import { useMay } from '../../../../shared/session/session.ts';
import { ActionButton } from '../../../parts/allowance/action-button.tsx';
import { type Allowance, allowanceOf } from '../../../parts/allowance/allowance.ts';
import { Panel } from '../../../parts/panel.tsx';
import { LinkOther } from './link.tsx';
import { Merge } from './merge.tsx';
import { RelatedList } from './related-list.tsx';
import { Split } from './split.tsx';

const forms = {
  'service_request.merge': Merge,
  'service_request.split': Split,
  'service_request.link': LinkOther,
} as const;
type Opened = keyof typeof forms;

/** What it was merged into or split from and what it is linked to; each step may be undone. */
export function RelatedPanel({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const may = useMay();
  const { opened, open, close } = useOpened<Opened>();
  const { data, error, refetch } = useQuery(reading(relatedEndpoints.read, { params: { id: request.id } }));
  const shown = (Object.keys(forms) as Opened[]).filter(may);
  const Form = opened ? forms[opened] : undefined;
  return (
    <Panel title={t('together:title')}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <RelatedList request={request} related={data} /> : null}
      <div className="buttons">
        {shown.map(action => (
          <ActionButton key={action} allowance={its(request, action)} onAct={() => open(action)} />
        ))}
      </div>
      {Form && opened ? <Form request={request} allowance={its(request, opened)} onClose={close} /> : null}
    </Panel>
  );
}

/** Splitting and linking are possible in every state. */
function its({ allowances }: ServiceRequest, action: Opened): Allowance {
  const found = allowanceOf(allowances, action);
  return action === 'service_request.merge' ? found : { ...found, allowed: true };
}
