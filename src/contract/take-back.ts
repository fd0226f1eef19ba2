import Type from 'typebox';
import type { Values } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, Override, Paragraphs } from './shape.ts';
import { type TakeBack, TakenItem } from './take-back-shape.ts';

const signed = {
  signedByName: Type.Optional(Line),
  /** PNG of the strokes as a data URL. */
  signature: Type.Optional(Type.String({ pattern: '^data:image/png;base64,', maxLength: 400_000 })),
};

const onSite = { happenedAt: Type.Optional(Instant), override: Type.Optional(Override) };

const Done = Type.Object({ id: Id, state: Type.String() });

export const takeBackEndpoints = {
  take: endpoint({
    method: 'POST',
    path: '/work-orders/:id/take-back',
    action: 'take_back.take',
    summary: 'Takes a machine or parts along, with a promised time and the signature of the customer',
    params: IdParams,
    body: closed({
      reason: Paragraphs,
      items: Type.Array(TakenItem, { minItems: 1, maxItems: 50 }),
      isForTest: Type.Optional(Type.Boolean()),
      promisedAt: Instant,
      ...signed,
      ...onSite,
    }),
    reply: Done,
  }),
  giveBack: endpoint({
    method: 'POST',
    path: '/work-orders/:id/give-back',
    action: 'take_back.give_back',
    summary: 'Gives back what was taken along, against the signature of the customer',
    params: IdParams,
    body: closed({ ...signed, ...onSite }),
    reply: Done,
  }),
  finish: endpoint({
    method: 'POST',
    path: '/work-orders/:id/commission',
    action: 'take_back.finish',
    summary: 'Says that what was given back is installed and commissioned again, or that it is not',
    params: IdParams,
    body: closed({ isCommissioned: Type.Boolean(), result: Type.Optional(Paragraphs), ...onSite }),
    reply: Done,
  }),
};

const longestItems = 200;

interface Taking {
  readonly reason: string;
  readonly items: readonly TakenItem[];
  readonly promisedAt: string;
  readonly signature?: string | undefined;
}

export function takingFacts({ reason, items, promisedAt, signature }: Taking): Values {
  return {
    'take_back.reason': reason.trim().slice(0, longestItems),
    'take_back.items': items
      .map(({ name }) => name)
      .join('、')
      .slice(0, longestItems),
    'take_back.promised_at': Date.parse(promisedAt),
    'take_back.out_signed': signature !== undefined,
    'take_back.back_signed': null,
    'take_back.commissioned': null,
  };
}

export function givingBackFacts({ signature }: { readonly signature?: string | undefined }): Values {
  return { 'take_back.back_signed': signature !== undefined };
}

export function finishingFacts({ isCommissioned }: { readonly isCommissioned: boolean }): Values {
  return { 'take_back.commissioned': isCommissioned };
}

type Standing = Pick<TakeBack, 'returnedAt' | 'finishedAt'>;

/** What has to be true of what was taken before, in every company: one hand-over after the other. */
export function againstTakingBack(taken: readonly Standing[], action: string): Refused | undefined {
  const last = taken.at(-1);
  const isOut = last !== undefined && last.returnedAt === null;
  if (action === 'take_back.take' && isOut)
    return refuse('take_back.open', { lift: ['take_back.give_back'] });
  if (action === 'take_back.give_back' && !isOut)
    return refuse('take_back.nothing_taken', { lift: ['take_back.take'] });
  const isBack = last !== undefined && last.returnedAt !== null && last.finishedAt === null;
  if (action === 'take_back.finish' && !isBack)
    return refuse('take_back.not_given_back', { lift: ['take_back.give_back'] });
  return undefined;
}
