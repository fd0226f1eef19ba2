import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Message } from '#contract/message.ts';
import { useMay } from '../../../shared/session/session.ts';
import type { Settling } from './use-settling.ts';

interface ProposalsProps {
  readonly message: Message;
  readonly settling: Settling;
}

type Proposal = Message['proposals'][number];

/** Where it may belong and why, each to be taken with one press. */
export function Proposals({ message, settling }: ProposalsProps) {
  const { t } = useTranslation();
  const may = useMay();
  if (message.proposals.length === 0 || !may('message.file')) return null;
  return (
    <ul className="stack small">
      {message.proposals.map(proposal => (
        <li key={`${proposal.requestId} ${proposal.customerId}`} className="row">
          <span>
            {proposal.customerName} {proposal.serialNo} · {t(`message:by.${proposal.by}`)}
          </span>
          <Take proposal={proposal} settling={settling} />
        </li>
      ))}
    </ul>
  );
}

/** Without a request and a site there is nothing to press: the customer has to be looked up. */
function Take({ proposal, settling }: { readonly proposal: Proposal; readonly settling: Settling }) {
  const { t } = useTranslation();
  const { requestId, requestNo, customerId, customerName, siteId, assetId } = proposal;
  if (requestId)
    return (
      <Button size="small" loading={settling.isPending} onClick={() => settling.file(requestId, false)}>
        {t('message:file_here', { requestNo })}
      </Button>
    );
  if (!siteId) return null;
  const place = { customerId, siteId, ...(assetId ? { assetId } : {}) };
  return (
    <Button size="small" loading={settling.isPending} onClick={() => settling.register(place, true)}>
      {t('message:register_for', { customer: customerName })}
    </Button>
  );
}
