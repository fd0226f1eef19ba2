import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { lastQuote, quoteWords } from '#modules/quote/index.ts';
import { readWorkOrder } from '#modules/work-order/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import { codeOf } from '#platform/pdf/code.ts';
import { renderingOf } from '#road/clock-views.ts';
import { chainOf } from '#road/evidence/chain.ts';
import type { LoggedEvent } from '#road/evidence/logged-event.ts';
import type { ReadContext } from '#road/route.ts';
import { sealedSteps } from './hand-over-events.ts';
import { type Hands, handsOf } from './hands.ts';
import { type KeptPhoto, keptPhotos } from './keepsakes.ts';
import type { PaperOptions } from './options.ts';
import { sealIn, signedEvent } from './signed-event.ts';

export interface PrintedPhoto extends KeptPhoto {
  readonly image: Buffer | null;
}

/** All that a paper of a visit may tell, as far as its reader may know of it. */
export interface Matter {
  readonly order: WorkOrder;
  readonly visit: Visit;
  readonly signature: Buffer | null;
  readonly photos: readonly PrintedPhoto[];
  /** The customer's hand under what was taken along. */
  readonly hands: readonly Hands[];
  /** What the quote says line by line; empty where there is none. */
  readonly quoted: readonly string[];
  /** What the customer would pay by a quote that they have not answered, fen; null where none is open. */
  readonly openFen: number | null;
  /** Where the evidence answers for it; null while nobody has signed. */
  readonly address: string | null;
  readonly seal: string | null;
  /** The same of what was taken along: of its last step that was sealed. */
  readonly handOver: Sealed;
  /** Of the last event of the case. */
  readonly asOf: number;
}

/** By what a paper is checked; null while there is no seal. */
export type Sealed = Pick<Matter, 'address' | 'seal'>;

export type Visit = Awaited<ReturnType<typeof visitOf>>;

/** Reads what is to be printed. Refuses `subject.not_found`. */
export async function matterOf(
  options: PaperOptions,
  context: ReadContext,
  orderId: string,
): Promise<Matter | Refused> {
  const order = await readWorkOrder(context, { id: orderId });
  if (order instanceof Refused) return order;
  const { db, pool, files } = options;
  const [visit, photos, hands, quote, { log }] = await Promise.all([
    visitOf(db, orderId),
    printedPhotos(options, orderId),
    handsOf(options, orderId),
    lastQuote(db, orderId),
    chainOf(pool, order.requestId),
  ]);
  const rendering = renderingOf({ locale: context.actor.locale, zone: visit.zone });
  const event = signedEvent(log, order.orderNo);
  const seal = sealIn(event) ?? null;
  const { signatureSha256 } = visit;
  return {
    order,
    visit,
    photos,
    hands,
    seal,
    signature: signatureSha256 === null ? null : await keptBytes(files, signatureSha256),
    openFen: quote?.isGranted === null && order.report.signedAt === null ? quote.customerFen : null,
    quoted: quote ? quoteWords(quote, rendering) : [],
    address: event && seal ? `${options.publicUrl}/v/${codeOf(options.secret, orderId, event.hash)}` : null,
    handOver: handOverIn(options, log),
    asOf: log.at(-1)?.at ?? 0,
  };
}

function handOverIn({ publicUrl, secret }: PaperOptions, log: readonly LoggedEvent[]): Sealed {
  const step = sealedSteps(log).at(-1);
  if (!step) return { address: null, seal: null };
  return { address: `${publicUrl}/v/${codeOf(secret, step.handOverId, step.event.hash)}`, seal: step.seal };
}

async function visitOf(db: Db, orderId: string) {
  return db
    .selectFrom('serviceReport as p')
    .innerJoin('workOrder as o', 'o.id', 'p.orderId')
    .innerJoin('serviceRequest as q', 'q.id', 'o.requestId')
    .innerJoin('branch as b', 'b.id', 'o.branchId')
    .leftJoin('file as f', 'f.id', 'p.signatureFileId')
    .leftJoin('company as y', join => join.onTrue())
    .select(['p.history', 'p.wasDismantledBefore', 'p.isTestPassed', 'f.sha256 as signatureSha256', 'b.zone'])
    .select(['q.registeredAt', 'o.acceptedAt', 'o.departedAt', 'o.repairedAt', 'o.completedAt'])
    .select(eb => eb.fn.coalesce('y.name', 'b.name').as('companyName'))
    .where('p.orderId', '=', orderId)
    .executeTakeFirstOrThrow();
}

/** A paper stays one that can be sent; the others are named with their hashes. */
const picturesAtMost = 12;
const printedTypes = ['image/jpeg', 'image/png'];

async function printedPhotos({ db, files }: PaperOptions, orderId: string): Promise<PrintedPhoto[]> {
  const photos = await keptPhotos(db, orderId);
  return Promise.all(
    photos.map(async (photo, index) => {
      const isPrinted = index < picturesAtMost && printedTypes.includes(photo.mediaType);
      return { ...photo, image: isPrinted ? await keptBytes(files, photo.sha256) : null };
    }),
  );
}
