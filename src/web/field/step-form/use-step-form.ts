import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyOf, Endpoint } from '#contract/endpoint.ts';
import type { Allowance } from '#contract/shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { nothingSaid, overridingOf, type Passing } from '../../shared/passing/passing.ts';
import { useSession } from '../../shared/session/session.ts';
import { type Draft, useDraft } from '../draft.ts';
import { send } from '../send.ts';

/** What the form of a step is given. */
export interface StepProps {
  readonly order: WorkOrder;
  readonly allowance: Allowance;
  readonly onDone: () => void;
}

type Written<E> = Omit<BodyOf<E>, 'happenedAt' | 'override'>;

interface StepFormOptions<E, D extends Draft> extends StepProps {
  readonly endpoint: E;
  readonly blank: D;
  /** Fields without which nothing is sent. */
  readonly missing: (draft: D) => readonly PropertyKey[];
  readonly toBody: (draft: D) => Written<E>;
}

/** What is said to let a gate pass is kept with the rest of what was typed, and mended with it. */
interface WithPassing {
  readonly passing?: Passing;
}

type TextName<D> = { [N in keyof D]: D[N] extends string ? N : never }[keyof D];

export type StepForm = Pick<
  ReturnType<typeof useStepForm<Endpoint, Draft>>,
  'submit' | 'error' | 'isPending' | 'allowance' | 'passing' | 'sayWhy'
>;

/** The form of a step: its draft on the phone, what is missing in it, and its way out. */
export function useStepForm<E extends Endpoint, D extends Draft>(options: StepFormOptions<E, D>) {
  const { endpoint, order, allowance, missing, toBody } = options;
  const {
    name: draftName,
    draft,
    change,
    discard,
  } = useDraft<D & WithPassing>(`${order.id}:${allowance.action}`, options.blank);
  const [isTried, setTried] = useState(false);
  const gaps = missing(draft);
  const { passing = nothingSaid } = draft;
  const client = useQueryClient();
  const session = useSession();
  const mutation = useMutation({
    mutationFn: async ({ body, photos }: Submitted) =>
      send<Endpoint>(session, endpoint, {
        params: { id: order.id },
        body,
        draft: { name: draftName, value: draft },
        attachments: photos.length > 0 ? await attached(session?.userId, photos) : [],
      }),
    networkMode: 'always',
    onSuccess: () => {
      discard();
      options.onDone();
    },
    onSettled: () => Promise.all([forget(client, '/work-orders'), forget(client, '/service-requests')]),
  });

  const submit = (isPassing: boolean) => {
    setTried(true);
    if (gaps.length > 0 || mutation.isPending) return;
    const body = toBody(draft);
    mutation.mutate(
      isPassing
        ? { body: { ...body, ...overridingOf(passing) }, photos: passing.papers }
        : { body, photos: [] },
    );
  };

  const text = <N extends TextName<D>>(name: N) => ({
    value: draft[name] as D[N] & string,
    isMissing: isTried && gaps.includes(name),
    onChange: (value: string) => change({ [name]: value } as unknown as Partial<D>),
  });
  const sayWhy = (said: Passing) => change({ passing: said } as unknown as Partial<D>);

  return {
    draft,
    change,
    text,
    submit,
    passing,
    sayWhy,
    allowance,
    isTried,
    error: mutation.error,
    isPending: mutation.isPending,
  };
}

interface Submitted {
  readonly body: object;
  readonly photos: Passing['papers'];
}

async function attached(userId: string | undefined, photos: Passing['papers']) {
  const { attachedOf } = await import('../photo/keep-photos.ts');
  return attachedOf(userId ?? '', photos);
}

/** The names of the texts that are empty. */
export function emptyOf<D extends Draft>(draft: D, names: readonly (keyof D)[]): (keyof D)[] {
  return names.filter(name => String(draft[name] ?? '').trim() === '');
}

/** Leaves a field out when nothing was typed. */
export function ifTyped<N extends string, V>(name: N, text: string, read: (text: string) => V) {
  const typed = text.trim();
  return (typed ? { [name]: read(typed) } : {}) as { readonly [K in N]?: V };
}
