import type { Approval } from '#engine/controls/approval.ts';
import type { ApprovalCourse } from '#engine/controls/approval-course.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Actor } from '#road/actor.ts';
import { type Delegation, mayHandOver, pendingOf } from './courses.ts';
import { maySignAs } from './declaration.ts';
import { afterAction, type FormAction } from './lifecycle.ts';
import type { FormRow } from './store.ts';

/** A form with what decides on what may be done with it. */
export interface FormStanding {
  readonly row: Pick<FormRow, 'state' | 'applicantId'>;
  readonly courses: readonly ApprovalCourse[];
  readonly delegations: readonly Delegation[];
  readonly approvals: ReadonlyMap<string, Approval>;
  /** Roles whose signature is still to come. */
  readonly missing: readonly string[];
}

/** Who may declare another's form void. */
const above: readonly string[] = ['manager', 'general_manager'];

/** Why a form as it stands does not let this person do it; undefined when it does. */
export function hindrance(standing: FormStanding, action: FormAction, actor: Actor): Refused | undefined {
  const next = afterAction(standing.row.state, action);
  return next instanceof Refused ? next : notYours(standing, action, actor);
}

/** Why it is another's to do. */
function notYours(standing: FormStanding, action: FormAction, actor: Actor): Refused | undefined {
  switch (action) {
    case 'form.save':
    case 'form.submit':
      return ofApplicant(standing, actor);
    case 'form.withdraw':
      return ofApplicant(standing, actor) ?? withdrawable(standing);
    case 'form.void':
      return actor.roles.some(role => above.includes(role)) ? undefined : ofApplicant(standing, actor);
    case 'form.decide':
      return undecided(standing, actor);
    case 'form.delegate':
      return mayHandOver(standing.courses, { ...standing, person: actor.personId ?? '' });
    case 'form.sign':
      return signable(standing, actor);
    case 'form.archive':
      return archivable(standing);
  }
}

export function ofApplicant({ row }: Pick<FormStanding, 'row'>, { personId }: Actor): Refused | undefined {
  return row.applicantId === personId ? undefined : refuse('form.not_yours_to_change');
}

function withdrawable({ courses, approvals }: FormStanding): Refused | undefined {
  const isLet = courses
    .filter(({ status }) => status === 'pending')
    .every(({ approval }) => approvals.get(approval)?.spec.mayWithdraw ?? false);
  return isLet ? undefined : refuse('approval.may_not_withdraw');
}

function undecided({ row, courses, delegations }: FormStanding, { personId }: Actor): Refused | undefined {
  const isAsked = courses.some(course =>
    pendingOf(course, delegations).some(one => one.personId === personId),
  );
  if (isAsked) return undefined;
  return refuse(row.applicantId === personId ? 'approval.own' : 'approval.not_asked');
}

function signable({ missing }: FormStanding, actor: Actor): Refused | undefined {
  if (missing.length === 0) return refuse('form.already_signed');
  return missing.some(role => maySignAs(role, actor)) ? undefined : refuse('form.not_yours_to_sign');
}

function archivable({ row, missing }: FormStanding): Refused | undefined {
  if (row.state !== 'approved' || missing.length === 0) return undefined;
  return refuse('form.signatures_missing', { lift: ['form.sign'] });
}
