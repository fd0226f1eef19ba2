import { advanceForm } from '#contract/cash-advance.ts';
import { instantOf } from '#kernel/time.ts';
import type { Reaction } from '#road/road.ts';

/** An approved cash advance slip is money that finance may pay out (S2.BUS.20). */
const grantAdvance: Reaction = async (tx, event, { id }) => {
  if (event.data?.form !== advanceForm) return [];
  const form = await tx.db
    .selectFrom('form')
    .select(['applicantId', 'branchId', 'requestId', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  const amountFen = amountIn(form?.content);
  if (!form || amountFen === null) return [];
  const { applicantId: personId, branchId, requestId } = form;
  await tx.db
    .insertInto('cashAdvance')
    .values({ formId: id, personId, branchId, requestId, amountFen, approvedAt: instantOf(event.at) })
    .onConflict(conflict => conflict.column('formId').doUpdateSet({ amountFen }))
    .execute();
  return [{ type: 'cash_advance.granted', data: { amount: amountFen } }];
};

function amountIn(content: unknown): number | null {
  const { amount } = (content ?? {}) as { readonly amount?: unknown };
  return typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0 ? amount : null;
}

/** A slip that is void before it was paid out grants nothing. */
const withdrawAdvance: Reaction = async (tx, event, { id }) => {
  if (event.data?.form !== advanceForm) return [];
  await tx.db.deleteFrom('cashAdvance').where('formId', '=', id).where('paidAt', 'is', null).execute();
  return [];
};

export const expenseReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'form.approved': [grantAdvance],
  'form.voided': [withdrawAdvance],
};
