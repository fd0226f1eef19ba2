import { createHash, randomBytes } from 'node:crypto';
import { signature } from '#testing/main-job.ts';
import type { NewEntry } from '#web/field/offline/store.ts';

/** The steps of a visit, as an engineer without signal takes them, with the photographs between them. */
const onTheWay: readonly (readonly [string, object])[] = [
  ['accept', {}],
  ['contact-customer', { text: '已与王师傅确认故障，需带气缸' }],
  ['prepare', { hasServiceReportForm: true, hasSatisfactionForm: true }],
  ['depart', {}],
  ['check-in', { outcome: 'at_place', position: { lng: 117.0, lat: 36.6, accuracyMetres: 12 } }],
];
const onSite: readonly (readonly [string, object])[] = [
  [
    'diagnose',
    {
      use: '每日运行 16 小时',
      fault: '前门打不开',
      history: '昨日起动作迟缓',
      runningHours: 4200,
      mileageKm: 83_000,
      isWithinThreeGuarantees: true,
      wasDismantledBefore: false,
      cause: '门泵漏气',
    },
  ],
  ['request-consent', { plan: '更换门泵', amountFen: 0, isGranted: true }],
  ['record-repair', { work: '更换门泵并调整', parts: [], isGuidanceGiven: true }],
  ['test', { result: '开关二十次正常', isPassed: true }],
];
const atTheEnd: readonly (readonly [string, object])[] = [
  ['sign', { signedByName: '王小明', signature, strokes: 7, score: 5 }],
];

export const commandsOfVisit = onTheWay.length + onSite.length + atTheEnd.length;

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const photographBytes = 30_000;

export interface KeptEntry {
  readonly entry: NewEntry;
  readonly picture?: Blob;
}

/** What a phone keeps of one visit. */
export function aVisit(orderId: string, photographs: number, beganMs: number): KeptEntry[] {
  let no = 0;
  const told = () => {
    no += 1;
    return {
      key: `${orderId}-${no}`,
      ...{ params: { id: orderId }, orderId, state: 'waiting' as const, knownOffsetMs: 0 },
      deviceAt: new Date(beganMs + no).toISOString(),
    };
  };
  const step = ([verb, body]: readonly [string, object]): KeptEntry => ({
    entry: { ...told(), call: `POST /work-orders/:id/${verb}`, body: { ...body }, timeField: 'happenedAt' },
  });
  const photograph = (): KeptEntry => {
    const content = Buffer.concat([pixel, randomBytes(photographBytes)]);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const call = 'POST /work-orders/:id/photos';
    const about = { ...told(), call, body: { moment: 'before' }, timeField: 'takenAt' as const };
    const picture = { name: `${about.key}.png`, sha256, moment: 'before' as const };
    return { entry: { ...about, picture }, picture: new Blob([content], { type: 'image/png' }) };
  };
  return [
    ...onTheWay.map(step),
    ...Array.from({ length: photographs }, photograph),
    ...onSite.map(step),
    ...atTheEnd.map(step),
  ];
}
