import type { TakeBack } from '#contract/take-back-shape.ts';
import type { Block, PrintedSignature, Section } from '#platform/pdf/paper.ts';
import type { Writer } from '#platform/pdf/writer.ts';
import type { Hands } from './hands.ts';
import { handOverMoments } from './keepsakes.ts';
import type { Matter } from './matter.ts';
import { photoSection } from './parts.ts';

/** 《书面交接单》: what was taken along and how it came back, each with the customer's hand (S2.FOUR.10). */
export function handOverSections({ order, hands, photos }: Matter, writer: Writer): Section[] {
  const sections = order.takeBacks.map(taken =>
    takenSection(
      taken,
      hands.find(({ takeBackId }) => takeBackId === taken.id),
      writer,
    ),
  );
  const seen = photos.filter(({ moment }) => handOverMoments.includes(moment));
  return [...sections, ...photoSection(seen, writer)];
}

function takenSection(taken: TakeBack, hands: Hands | undefined, writer: Writer): Section {
  const { say, fact, wide, yes, time } = writer;
  const { reason, isForTest, promisedAt, takenAt, takenByName } = taken;
  const { returnedAt, returnedByName, finishedAt, isCommissioned, result } = taken;
  const before = [
    wide('reason', reason),
    fact('taken_at', `${time(takenAt)} ${takenByName}`),
    fact('promised_at', time(promisedAt)),
    fact('for_test', yes(isForTest)),
  ];
  const after = [
    fact('returned_at', returnedAt && `${time(returnedAt)} ${returnedByName ?? ''}`),
    fact('commissioned', finishedAt && `${yes(isCommissioned)} ${time(finishedAt)}`),
    wide('result', result),
  ];
  const blocks: Block[] = [
    { kind: 'facts', facts: before },
    itemTable(taken, writer),
    { kind: 'facts', facts: after },
    { kind: 'signatures', signatures: signaturesOf(taken, hands, writer) },
  ];
  return { title: say('section.taken'), blocks };
}

function itemTable({ items }: TakeBack, { say }: Writer): Block {
  const columns = [
    { title: say('taken.kind'), share: 12 },
    { title: say('taken.name'), share: 28 },
    { title: say('taken.serial_no'), share: 22 },
    { title: say('taken.condition'), share: 38 },
  ];
  const rows = items.map(({ kind, name, serialNo = '', condition }) => [
    say(`taken.is.${kind}`),
    name,
    serialNo,
    condition,
  ]);
  return { kind: 'table', table: { columns, rows } };
}

function signaturesOf(taken: TakeBack, hands: Hands | undefined, { say }: Writer): PrintedSignature[] {
  const { outSignedByName, backSignedByName } = taken;
  const none = say('signature.none');
  return [
    { label: say('taken.out_signed'), image: hands?.out ?? null, caption: outSignedByName ?? none },
    { label: say('taken.back_signed'), image: hands?.back ?? null, caption: backSignedByName ?? none },
  ];
}
