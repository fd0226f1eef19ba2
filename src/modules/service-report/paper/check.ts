import type { PaperCheck } from '#contract/paper.ts';
import type { PartUsed } from '#contract/work-order-shape.ts';
import type { Locale } from '#kernel/locale.ts';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import { claimOf, type PrintedClaim } from '#platform/pdf/code.ts';
import { chainOf } from '#road/evidence/chain.ts';
import type { LoggedEvent } from '#road/evidence/logged-event.ts';
import { sealedContent, sealOf } from '../seal.ts';
import { checkHandOver } from './check-hand-over.ts';
import { judged, machineOf } from './judged.ts';
import { arePhotosKept } from './keepsakes.ts';
import { maskedName } from './masked.ts';
import type { PaperOptions } from './options.ts';
import { sealIn, signedEvent } from './signed-event.ts';

const unknown: PaperCheck = { outcome: 'unknown', changes: [], paper: null };

/** Recomputes from the evidence whether a printed paper is what was signed or submitted. */
export async function checkPaper(options: PaperOptions, code: string, locale: Locale): Promise<PaperCheck> {
  const claim = claimOf(options.secret, code);
  if (!claim) return unknown;
  const own = (await checkReport(options, claim)) ?? (await checkHandOver(options, claim));
  if (own) return own;
  for (const answer of options.answersFor ?? []) {
    const found = await answer(claim, locale);
    if (found) return found;
  }
  return unknown;
}

async function checkReport(options: PaperOptions, claim: PrintedClaim): Promise<PaperCheck | undefined> {
  const head = await headOf(options, claim.id);
  if (!head) return undefined;
  const { log, isSound } = await chainOf(options.pool, head.requestId);
  const event = signedEvent(log, head.orderNo);
  const isLinked = isSound && event !== undefined && isAt(event, claim);
  const found = judged({
    log: !isLinked,
    report: sealIn(event) !== sealOf(await sealedContent(options.db, claim.id)),
    signature: (await keptBytes(options.files, head.signatureSha256)) === null,
    photo: !(await arePhotosKept(options, claim.id, log)),
  });
  return { ...found, paper: shown(head, claim) };
}

/** An event that was rewritten with all that follows is sound in itself, and yet not the one that was printed. */
function isAt({ hash }: LoggedEvent, { link }: PrintedClaim): boolean {
  return hash.subarray(0, link.length).equals(link);
}

async function headOf({ db }: PaperOptions, orderId: string) {
  return db
    .selectFrom('serviceReport as p')
    .innerJoin('workOrder as o', 'o.id', 'p.orderId')
    .innerJoin('serviceRequest as q', 'q.id', 'o.requestId')
    .innerJoin('branch as b', 'b.id', 'o.branchId')
    .innerJoin('file as f', 'f.id', 'p.signatureFileId')
    .leftJoin('asset as a', 'a.id', 'q.assetId')
    .leftJoin('company as y', join => join.onTrue())
    .select([
      'o.requestId',
      'o.orderNo',
      'p.reportNo',
      'p.signedAt',
      'p.signedByName',
      'p.parts',
      'p.chargeFen',
    ])
    .select(['f.sha256 as signatureSha256', 'a.model', 'a.serialNo', 'b.zone', 'y.name as companyName'])
    .select(eb =>
      eb
        .selectFrom('workOrderPhoto')
        .select(of => of.fn.countAll<number>().as('photos'))
        .whereRef('workOrderPhoto.orderId', '=', 'o.id')
        .as('photos'),
    )
    .where('p.orderId', '=', orderId)
    .executeTakeFirst();
}

type Head = NonNullable<Awaited<ReturnType<typeof headOf>>>;

function shown(head: Head, { link }: PrintedClaim): PaperCheck['paper'] {
  const { reportNo, chargeFen, zone, companyName, signedAt, signedByName, model, serialNo } = head;
  return {
    ...{ reportNo, chargeFen, zone },
    companyName: companyName ?? '',
    machine: machineOf({ model, serialNo }),
    signedAt: signedAt?.toString() ?? null,
    signedByName: signedByName === null ? null : maskedName(signedByName),
    parts: (head.parts as PartUsed[]).map(({ name, quantity }) => ({ name, quantity })),
    photos: Number(head.photos ?? 0),
    seal: link.toString('hex'),
  };
}
