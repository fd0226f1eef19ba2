import { lazy, Suspense } from 'react';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import type { DiagnosedProps } from './diagnosed.tsx';

const BesidePanel = lazy(
  withTexts('knowledge', () => import('./beside-panel.tsx').then(found => ({ default: found.BesidePanel }))),
);

/** What may help with a case; it and its words come after the page. */
export function KnowledgeSlot({ request }: { readonly request: ServiceRequest }) {
  return (
    <Suspense>
      <BesidePanel request={request} />
    </Suspense>
  );
}

const Diagnosed = lazy(
  withTexts('knowledge', () => import('./diagnosed.tsx').then(found => ({ default: found.Diagnosed }))),
);

/** What a walk through a fault tree found, offered to the form that passes the case on. */
export function DiagnosedSlot(props: DiagnosedProps) {
  return (
    <Suspense>
      <Diagnosed {...props} />
    </Suspense>
  );
}
