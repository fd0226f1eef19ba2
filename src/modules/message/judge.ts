import type { AsideReason, HoldReason, proposalGrounds } from '#contract/message.ts';
import type { Automatic } from '#platform/mail/automatic.ts';

/** A request that a message may belong to. */
export interface Candidate {
  readonly requestId: string;
  readonly customerId: string;
  /** Closed or cancelled. */
  readonly isEnded: boolean;
  /** The sender has written about it, or was written to. */
  readonly isParticipant: boolean;
  /** Its conversation goes under another subject. */
  readonly isOtherTopic: boolean;
}

export interface Guess {
  readonly by: (typeof proposalGrounds)[number];
  readonly requestId: string | null;
  readonly customerId: string;
  readonly assetId: string | null;
}

export interface KnownAsset {
  readonly id: string;
  readonly customerId: string;
  readonly siteId: string;
}

/** What the register knows of a message and of who wrote it. */
export interface Known {
  readonly automatic: Automatic | null;
  /** From the own address, or one that we sent ourselves. */
  readonly isOwn: boolean;
  readonly isAnswer: boolean;
  /** Messages of the same sender within the hour before. */
  readonly recently: number;
  /** The customer whose address it is, as the desk has said. */
  readonly sender: {
    readonly customerId: string;
    readonly contactId: string | null;
    readonly siteId: string | null;
  } | null;
  /** Sites of that customer. */
  readonly siteIds: readonly string[];
  /** By what the mail answers to, the nearest first. */
  readonly referenced: readonly Candidate[];
  readonly numbered: readonly Candidate[];
  /** Open conversations of the sender under the same subject. */
  readonly sameTopic: readonly Candidate[];
  /** Machines whose serial numbers it names. */
  readonly assets: readonly KnownAsset[];
  readonly guesses: readonly Guess[];
}

export type Verdict =
  | { readonly kind: 'file'; readonly requestId: string }
  | {
      readonly kind: 'register';
      readonly customerId: string;
      readonly contactId: string | null;
      readonly siteId: string;
      readonly assetId: string | null;
    }
  | { readonly kind: 'hold'; readonly reason: HoldReason; readonly guesses: readonly Guess[] }
  | { readonly kind: 'set_aside'; readonly reason: AsideReason; readonly requestId: string | null };

/** More than so many of one sender in an hour are kept back for a person to look at. */
export const mostInAnHour = 20;

/** Decides what becomes of a message. Only what proves that its writer takes part, or whose address is known, goes on by itself. */
export function judge(known: Known): Verdict {
  return byNature(known) ?? byReference(known) ?? byNumber(known) ?? byTopic(known) ?? asNew(known);
}

function byNature({ automatic, isOwn, recently, sender, referenced }: Known): Verdict | null {
  const aside = (reason: AsideReason): Verdict => {
    return { kind: 'set_aside', reason, requestId: referenced[0]?.requestId ?? null };
  };
  if (automatic === 'bounce') return aside('bounce');
  if (isOwn) return aside('loop');
  if (automatic === 'auto_reply') return aside('auto_reply');
  if (automatic === 'bulk' && !sender && referenced.length === 0) return aside('bulk');
  return recently >= mostInAnHour ? hold('flood', referenced.slice(0, 1).map(guessBy('reference'))) : null;
}

/** Who knows the identifier of one of its mails takes part. An answer under a new subject to what is long over asks for something new. */
function byReference({ referenced, sender }: Known): Verdict | null {
  const [nearest] = referenced;
  if (!nearest || (nearest.isEnded && nearest.isOtherTopic)) return null;
  const isOther = sender !== null && sender.customerId !== nearest.customerId && !nearest.isParticipant;
  return isOther ? hold('other_customer', [guessBy('reference')(nearest)]) : file(nearest);
}

/** Numbers can be guessed: they count for the customer's own people and for those who took part. */
function byNumber({ numbered, sender }: Known): Verdict | null {
  if (numbered.length === 0) return null;
  const own = numbered.filter(
    ({ customerId, isParticipant }) => isParticipant || customerId === sender?.customerId,
  );
  const [only] = own;
  if (only && own.length === 1) return file(only);
  return hold(own.length > 1 ? 'ambiguous' : 'foreign_number', numbered.map(guessBy('number')));
}

function byTopic({ isAnswer, sameTopic }: Known): Verdict | null {
  const [only] = sameTopic;
  if (!isAnswer || !only) return null;
  return sameTopic.length === 1 ? file(only) : hold('ambiguous', sameTopic.map(guessBy('topic')));
}

function asNew({ automatic, sender, siteIds, assets, guesses }: Known): Verdict {
  const ofSender = sender && {
    by: 'sender' as const,
    requestId: null,
    customerId: sender.customerId,
    assetId: null,
  };
  if (!sender) return hold(automatic === 'generated' ? 'generated' : 'unknown_sender', guesses);
  const own = assets.filter(({ customerId }) => customerId === sender.customerId);
  const asset = own.length === 1 ? own[0] : undefined;
  const siteId = asset?.siteId ?? sender.siteId ?? (siteIds.length === 1 ? siteIds[0] : undefined);
  if (siteId === undefined) return hold('site_unclear', ofSender ? [ofSender] : []);
  const { customerId, contactId } = sender;
  return { kind: 'register', customerId, contactId, siteId, assetId: asset?.id ?? null };
}

const file = ({ requestId }: Candidate): Verdict => ({ kind: 'file', requestId });
const hold = (reason: HoldReason, guesses: readonly Guess[]): Verdict => ({ kind: 'hold', reason, guesses });
const guessBy =
  (by: Guess['by']) =>
  ({ requestId, customerId }: Candidate): Guess => ({ by, requestId, customerId, assetId: null });
