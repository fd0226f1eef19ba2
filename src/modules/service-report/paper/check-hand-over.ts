import type { PaperCheck } from '#contract/paper.ts';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import type { PrintedClaim } from '#platform/pdf/code.ts';
import { chainOf } from '#road/evidence/chain.ts';
import { handOverSeal, sealedHandOver } from '../hand-over-seal.ts';
import { type SealedStep, sealedSteps } from './hand-over-events.ts';
import { judged, machineOf } from './judged.ts';
import { arePhotosKept, handOverMoments, keptPhotos } from './keepsakes.ts';
import { maskedName } from './masked.ts';
import type { PaperOptions } from './options.ts';

type Row = NonNullable<Awaited<ReturnType<typeof sealedHandOver>>>;

/** Whether a printed 《书面交接单》 is what the hands were put under; undefined where the claim is of no hand-over. */
export async function checkHandOver(
  options: PaperOptions,
  { id, link }: PrintedClaim,
): Promise<PaperCheck | undefined> {
  const head = await headOf(options, id);
  if (!head) return undefined;
  const { log, isSound } = await chainOf(options.pool, head.requestId);
  const steps = sealedSteps(log);
  const place = steps.findIndex(({ event }) => event.hash.subarray(0, link.length).equals(link));
  // A paper tells every hand-over of its case as far as it had come.
  const printed = steps.slice(0, place + 1);
  const rows = await rowsOf(options, printed, id);
  const found = judged({
    log: !isSound || place < 0,
    report: printed.some(step => !isAsSealed(step, rows)),
    signature: !(await areHandsKept(options, [...rows.values()])),
    photo: !(await arePhotosKept(options, head.orderId, log)),
  });
  const photos = (await keptPhotos(options.db, head.orderId)).filter(isOfHandOver).length;
  return { ...found, paper: shown(head, { row: rows.get(id), step: printed.at(-1), link, photos }) };
}

async function rowsOf({ db }: PaperOptions, steps: readonly SealedStep[], id: string) {
  const rows = new Map<string, Row>();
  for (const named of new Set([id, ...steps.map(({ handOverId }) => handOverId)])) {
    const row = await sealedHandOver(db, named);
    if (row) rows.set(named, row);
  }
  return rows;
}

function isAsSealed({ handOverId, stage, seal }: SealedStep, rows: ReadonlyMap<string, Row>): boolean {
  const row = rows.get(handOverId);
  return row !== undefined && handOverSeal(row, stage) === seal;
}

async function areHandsKept({ files }: PaperOptions, rows: readonly Row[]): Promise<boolean> {
  const hands = rows.flatMap(({ outSha256, backSha256 }) => [outSha256, backSha256]);
  for (const sha256 of hands) if (sha256 !== null && (await keptBytes(files, sha256)) === null) return false;
  return true;
}

function isOfHandOver({ moment }: { readonly moment: string }): boolean {
  return handOverMoments.includes(moment);
}

async function headOf({ db }: PaperOptions, id: string) {
  return db
    .selectFrom('takeBack as t')
    .innerJoin('workOrder as o', 'o.id', 't.orderId')
    .innerJoin('serviceReport as p', 'p.orderId', 'o.id')
    .innerJoin('serviceRequest as q', 'q.id', 'o.requestId')
    .innerJoin('branch as b', 'b.id', 'o.branchId')
    .leftJoin('asset as a', 'a.id', 'q.assetId')
    .leftJoin('company as y', join => join.onTrue())
    .select([
      'o.requestId',
      't.orderId',
      'p.reportNo',
      'a.model',
      'a.serialNo',
      'b.zone',
      'y.name as companyName',
    ])
    .where('t.id', '=', id)
    .executeTakeFirst();
}

interface Shown {
  readonly row: Row | undefined;
  readonly step: SealedStep | undefined;
  readonly link: Buffer;
  readonly photos: number;
}

function shown(
  { reportNo, zone, companyName, model, serialNo }: NonNullable<Awaited<ReturnType<typeof headOf>>>,
  { row, step, link, photos }: Shown,
): PaperCheck['paper'] {
  const signer = step?.stage === 'taken' ? row?.outSignedByName : row?.backSignedByName;
  return {
    ...{ reportNo, zone, photos },
    chargeFen: null,
    companyName: companyName ?? '',
    machine: machineOf({ model, serialNo }),
    signedAt: step ? Temporal.Instant.fromEpochMilliseconds(step.event.at).toString() : null,
    signedByName: signer ? maskedName(signer) : null,
    parts: (row?.items ?? []).map(({ name }) => ({ name, quantity: 1 })),
    seal: link.toString('hex'),
  };
}
