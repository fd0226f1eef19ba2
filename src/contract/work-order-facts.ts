import type { Values } from '#engine/vocabulary.ts';
import { chargeOf } from './repair-terms.ts';
import { type Diagnosis, type PartUsed, safetyItems } from './work-order-shape.ts';

/** What the steps of an order make true, as clauses see it: the server tells it, the phone without signal reckons with it. */

const metresPerKilometre = 1000;
const beginningLength = 80;

/** Clauses ask whether a long text is there: its beginning is enough for the log. */
export function beginning(text: string): string {
  return text.trim().slice(0, beginningLength);
}

interface Ready {
  readonly hasServiceReportForm: boolean;
  readonly hasSatisfactionForm: boolean;
}

export function preparationFacts({ hasServiceReportForm, hasSatisfactionForm }: Ready): Values {
  return {
    'work_order.has_report_form': hasServiceReportForm,
    'work_order.has_satisfaction_form': hasSatisfactionForm,
  };
}

export function checkInFacts({ outcome }: { readonly outcome: string }): Values {
  return { 'work_order.check_in_outcome': outcome };
}

export function diagnosisFacts(diagnosis: Diagnosis): Values {
  const { use, fault, cause, history, runningHours = null, mileageKm, decisionMaker } = diagnosis;
  return {
    ...(decisionMaker !== undefined && { 'customer.decision_maker': beginning(decisionMaker) }),
    'report.use': beginning(use),
    'report.fault': beginning(fault),
    'report.cause': beginning(cause),
    'report.history': history === undefined ? null : beginning(history),
    'report.running_hours': runningHours,
    'report.mileage': mileageKm === undefined ? null : mileageKm * metresPerKilometre,
    'report.in_three_guarantees': diagnosis.isWithinThreeGuarantees,
    'report.dismantled_before': diagnosis.wasDismantledBefore,
  };
}

/** The same problem repaired again, told with the diagnosis that finds it. */
export function repeatFacts({ repeatCause }: Pick<Diagnosis, 'repeatCause'>): Values {
  return { 'repeat_repair.cause': repeatCause ?? null };
}

interface Asked {
  readonly isGranted: boolean;
  readonly amountFen: number;
}

export function consentFacts({ isGranted, amountFen }: Asked): Values {
  return { 'work_order.consent_granted': isGranted, 'work_order.consent_amount': amountFen };
}

export interface RepairDone {
  readonly work: string;
  readonly parts: readonly PartUsed[];
  readonly isGuidanceGiven: boolean;
  /** How much of a part's price the customer pays. */
  readonly partsPercent: number;
}

export function repairFacts({ work, parts, partsPercent, isGuidanceGiven }: RepairDone, at: number): Values {
  return {
    'report.repaired_at': at,
    'report.work': beginning(work),
    'report.parts_replaced': beginning(partsReplaced(parts)),
    'report.charge': chargeOf(parts, partsPercent),
    'report.guidance_given': isGuidanceGiven,
  };
}

/** That no part was replaced is said, too. */
function partsReplaced(parts: readonly PartUsed[]): string {
  return parts.map(({ name, quantity }) => `${name} ×${quantity}`).join(', ') || '—';
}

export function testFacts({
  result,
  isPassed,
}: {
  readonly result: string;
  readonly isPassed: boolean;
}): Values {
  return { 'report.test_result': beginning(result), 'work_order.test_passed': isPassed };
}

interface Identified {
  readonly by: string;
}

/** The machine was compared with the order: read from its label, or typed. */
export function identificationFacts({ by }: Identified): Values {
  return { 'machine.identified_by': by };
}

interface Looked {
  readonly items: readonly string[];
}

/** Safe is what is ticked as a whole. */
export function safetyFacts({ items }: Looked): Values {
  return { 'work_order.safety_confirmed': safetyItems.every(item => items.includes(item)) };
}

export function clearingFacts({ items }: Looked): Values {
  return {
    'work_order.place_cleared': items.includes('place_cleared'),
    'work_order.equipment_restored': items.includes('equipment_restored'),
  };
}

/** What the engineer learnt, for clauses that want experience written down and shared. */
export function lessonFacts({ lesson }: { readonly lesson?: string | undefined }): Values {
  return { 'report.lesson': lesson === undefined ? null : beginning(lesson) };
}

interface Signer {
  readonly score: number;
  readonly signedByName: string;
  readonly signerPosition?: string | undefined;
  readonly signerDecides?: boolean | undefined;
}

/** What signing makes true, shown to the gates beforehand. */
export function signingFacts(
  { score, signedByName, signerPosition, signerDecides }: Signer,
  at: number,
): Values {
  return {
    'report.signed_at': at,
    'satisfaction.score': score,
    'report.signer_name': beginning(signedByName),
    'report.signer_position': signerPosition === undefined ? null : beginning(signerPosition),
    'report.signer_decides': signerDecides ?? null,
  };
}
