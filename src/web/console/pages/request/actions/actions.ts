import type { ComponentType } from 'react';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import type { Allowance } from '../../../parts/allowance/allowance.ts';
import { Assign } from './assign.tsx';
import { Cancel } from './cancel.tsx';
import { Close } from './close.tsx';
import { OpenComplaint } from './open-complaint.tsx';
import { PassToField } from './pass-to-field.tsx';
import { Reopen } from './reopen.tsx';
import { Resume } from './resume.tsx';
import { SolveRemotely } from './solve-remotely.tsx';
import { Triage } from './triage.tsx';
import { Wait } from './wait.tsx';

export interface ActionProps {
  readonly request: ServiceRequest;
  readonly allowance: Allowance;
  readonly onClose: () => void;
}

/** The actions of the bar, in the order in which the work goes, each with its form. */
export const actions = {
  'service_request.triage': Triage,
  'service_request.assign': Assign,
  'service_request.resume': Resume,
  'service_request.solve_remotely': SolveRemotely,
  'service_request.pass_to_field': PassToField,
  'service_request.wait': Wait,
  'service_request.close': Close,
  'service_request.reopen': Reopen,
  'service_request.cancel': Cancel,
  'complaint.open': OpenComplaint,
} as const satisfies Record<string, ComponentType<ActionProps>>;

export type ActionOfBar = keyof typeof actions;

export const actionsOfBar = Object.keys(actions) as ActionOfBar[];
