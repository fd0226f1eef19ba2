import { useMutation, useQueryClient } from '@tanstack/react-query';
import { expenseEndpoints } from '#contract/expense.ts';
import type { NewExpense } from '#contract/expense-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import type { EntryDraft } from '../offline/entry.ts';
import { pictureOf } from '../photo/use-photo-queue.ts';

interface Spent {
  readonly expense: NewExpense;
  readonly voucher: File | undefined;
  readonly draft: EntryDraft;
  /** The refused expense that it is instead of. */
  readonly mends: string | null;
}

const { method, path } = expenseEndpoints.record;

/** Keeps an expense and the picture of its voucher until both have been sent. */
export function useRecordExpense(orderId: string, onDone: () => void) {
  const client = useQueryClient();
  const session = useSession();
  return useMutation({
    networkMode: 'always',
    mutationFn: async ({ expense, voucher, draft, mends }: Spent) => {
      const { post } = await import('../offline/post.ts');
      const picture = voucher && (await pictureOf(voucher, 'other'));
      await post(session ?? { userId: '', roles: [] }, {
        call: `${method} ${path}`,
        params: { id: orderId },
        body: { ...expense },
        timeField: 'happenedAt',
        ...{ draft, mends },
        ...(picture && { picture }),
      });
    },
    onSuccess: onDone,
    onSettled: () => forget(client, '/work-orders'),
  });
}
