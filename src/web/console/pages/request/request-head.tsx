import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { RequestStateTag, SeverityTag } from '../../parts/word-tags.tsx';
import { PortalLink } from './portal-link.tsx';

export function RequestHead({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const title = (
    <span className="row">
      {request.requestNo}
      <RequestStateTag state={request.state} />
      <SeverityTag severity={request.severity} />
    </span>
  );
  return (
    <PageHead title={title} below={`${request.customer.name} · ${request.branchName}`}>
      {request.portalPath ? <PortalLink path={request.portalPath} /> : null}
      <WhyLink kind="request" id={request.id} />
      <Link to="/service-requests">{t('desk:request.to_queue')}</Link>
    </PageHead>
  );
}
