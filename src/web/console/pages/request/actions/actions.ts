import { type ComponentType, lazy } from 'react';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { withTexts } from '../../../../shared/text/texts.ts';
import type { Allowance } from '../../../parts/allowance/allowance.ts';

export interface ActionProps {
  readonly request: ServiceRequest;
  readonly allowance: Allowance;
  readonly onClose: () => void;
}

/** The actions of the bar, in the order in which the work goes, each with its form, which comes when it is opened. */
export const actions = {
  'service_request.triage': lazy(() => import('./triage.tsx').then(found => ({ default: found.Triage }))),
  'service_request.assign': lazy(() => import('./assign.tsx').then(found => ({ default: found.Assign }))),
  'service_request.resume': lazy(() => import('./resume.tsx').then(found => ({ default: found.Resume }))),
  'service_request.solve_remotely': lazy(() =>
    import('./solve-remotely.tsx').then(found => ({ default: found.SolveRemotely })),
  ),
  'service_request.pass_to_field': lazy(() =>
    import('./pass-to-field.tsx').then(found => ({ default: found.PassToField })),
  ),
  'service_request.wait': lazy(() => import('./wait.tsx').then(found => ({ default: found.Wait }))),
  'service_request.close': lazy(() => import('./close.tsx').then(found => ({ default: found.Close }))),
  'service_request.reopen': lazy(() => import('./reopen.tsx').then(found => ({ default: found.Reopen }))),
  'service_request.cancel': lazy(() => import('./cancel.tsx').then(found => ({ default: found.Cancel }))),
  'complaint.open': lazy(
    withTexts('handling', () =>
      import('./open-complaint.tsx').then(found => ({ default: found.OpenComplaint })),
    ),
  ),
} as const satisfies Record<string, ComponentType<ActionProps>>;

export type ActionOfBar = keyof typeof actions;

export const actionsOfBar = Object.keys(actions) as ActionOfBar[];

/** Where one action leads on from a state, whatever the case: it stands out. From others work goes several ways, or a call-back comes first. */
export const nextFrom: Readonly<Partial<Record<ServiceRequest['state'], ActionOfBar>>> = {
  registered: 'service_request.triage',
  waiting: 'service_request.resume',
};
