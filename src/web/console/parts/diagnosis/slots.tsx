import { lazy, Suspense } from 'react';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import type { RemoteFoundProps } from './remote-found.tsx';
import type { SoftwareKindProps } from './software-kind.tsx';

const DiagnosisPanel = lazy(
  withTexts('diagnosis', () =>
    import('./diagnosis-panel.tsx').then(found => ({ default: found.DiagnosisPanel })),
  ),
);
const SoftwareKind = lazy(
  withTexts('diagnosis', () =>
    import('./software-kind.tsx').then(found => ({ default: found.SoftwareKind })),
  ),
);

/** What is written down about a case beside its repair; it and its words come after the page. */
export function DiagnosisSlot({ request }: { readonly request: ServiceRequest }) {
  return (
    <Suspense>
      <DiagnosisPanel request={request} />
    </Suspense>
  );
}

/** The kind of software case, where the regulation wants one with the registration. */
export function SoftwareKindSlot(props: SoftwareKindProps) {
  return (
    <Suspense>
      <SoftwareKind {...props} />
    </Suspense>
  );
}

const RemoteFound = lazy(
  withTexts('diagnosis', () => import('./remote-found.tsx').then(found => ({ default: found.RemoteFound }))),
);

/** What a remote attempt found. */
export function RemoteFoundSlot(props: RemoteFoundProps) {
  return (
    <Suspense>
      <RemoteFound {...props} />
    </Suspense>
  );
}
