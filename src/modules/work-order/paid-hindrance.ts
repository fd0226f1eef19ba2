import type { PaidService } from '#contract/paid-service.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';

/** Why nobody may decide on a paid service, or hand its money in, now: the commands refuse by it, buttons say it beforehand. */
export function paidHindrance(paid: PaidService | null, action: string): Refused | undefined {
  if (action === 'paid_service.approve') return undecided(paid);
  return action === 'paid_service.hand_in' ? unpaid(paid) : undefined;
}

function undecided(paid: PaidService | null): Refused | undefined {
  if (!paid) return refuse('paid_service.not_requested', { lift: ['paid_service.request'] });
  return paid.isApproved === null ? undefined : refuse('paid_service.decided');
}

function unpaid(paid: PaidService | null): Refused | undefined {
  if (!paid?.isApproved) return refuse('paid_service.not_requested', { lift: ['paid_service.approve'] });
  return paid.handedInFen === null ? undefined : refuse('paid_service.handed_in');
}
