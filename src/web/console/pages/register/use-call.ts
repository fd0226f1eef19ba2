import type { SoftwareKind } from '#contract/diagnosis-fields.ts';
import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { instantOf } from '../../parts/civil.ts';
import { useDraft } from '../../parts/use-draft.ts';

/** What is being typed of a request; an empty id is not chosen yet. */
export interface Call {
  readonly customerId: string;
  readonly siteId: string;
  readonly contactId: string;
  readonly assetId: string;
  readonly channel: RegisterServiceRequest['channel'];
  readonly kind: RegisterServiceRequest['kind'];
  readonly faultClass: RegisterServiceRequest['faultClass'];
  readonly severity: RegisterServiceRequest['severity'];
  readonly isSupplierNeeded: boolean;
  readonly isOpenedByStaff: boolean;
  readonly description: string;
  /** Empty where the regulation wants no kind of software case. */
  readonly softwareKind: SoftwareKind | '';
  /** As the input has it: `2026-11-22T09:30` in the company's zone; empty for now. */
  readonly askedAt: string;
  /** The telephone call in which it is asked; empty for none. */
  readonly callId: string;
}

const empty: Call = {
  customerId: '',
  siteId: '',
  contactId: '',
  assetId: '',
  channel: 'phone',
  kind: 'repair',
  faultClass: 'body',
  severity: 'normal',
  isSupplierNeeded: false,
  isOpenedByStaff: false,
  description: '',
  softwareKind: '',
  askedAt: '',
  callId: '',
};

/** The call at hand, kept over a reload. */
export function useCall() {
  return useDraft<Call>('call', empty);
}

/** Turns what was typed into what the contract takes. */
export function useBodyOf(): (call: Call) => RegisterServiceRequest {
  const zone = useZone();
  return ({ contactId, assetId, askedAt, isOpenedByStaff, softwareKind, callId, ...call }) => ({
    ...call,
    description: call.description.trim(),
    ...(contactId ? { contactId } : {}),
    ...(assetId ? { assetId } : {}),
    ...(softwareKind ? { softwareKind } : {}),
    ...(isOpenedByStaff ? { isOpenedByStaff } : {}),
    ...(callId ? { callId } : {}),
    ...(askedAt ? { askedAt: instantOf(zone, askedAt) } : {}),
  });
}
