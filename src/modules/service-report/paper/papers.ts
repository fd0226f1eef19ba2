import type { PaperKind } from '#contract/paper.ts';
import type { Block, Paper, Section } from '#platform/pdf/paper.ts';
import { type Writer, type Writing, writerOf } from '#platform/pdf/writer.ts';
import { checklistSection } from './checklists.ts';
import { handOverSections } from './hand-over.ts';
import type { Matter } from './matter.ts';
import {
  customerSection,
  note,
  partsTable,
  photoSection,
  sealSection,
  signatureBlock,
  timesSection,
} from './parts.ts';

/** What a paper of a visit says, in the order in which it is read. */
export function paperOf(kind: PaperKind, matter: Matter, writing: Writing): Paper {
  const writer = writerOf(writing);
  const { say } = writer;
  const { order, visit } = matter;
  const { address } = kind === 'hand-over' ? matter.handOver : matter;
  return {
    locale: writing.locale,
    company: visit.companyName ?? '',
    title: say(`title.${kind}`),
    numbers: [
      { label: say('fact.report_no'), value: order.report.reportNo },
      { label: say('fact.order_no'), value: order.orderNo },
    ],
    code: address === null ? null : { address, caption: say('code') },
    sections: sections[kind](matter, writer),
    foot: say('foot', { zone: writing.zone }),
    pageOf: say('page'),
    asOf: matter.asOf,
  };
}

const sections: Record<PaperKind, (matter: Matter, writer: Writer) => Section[]> = {
  'service-report': (matter, writer) => [
    customerSection(matter, writer),
    timesSection(matter, writer),
    diagnosisSection(matter, writer),
    ...checklistSection(matter, writer),
    workSection(matter, writer),
    chargeSection(matter, writer),
    opinionSection(matter, writer),
    ...photoSection(matter.photos, writer),
    ...sealSection(matter, writer),
  ],
  'hand-over': (matter, writer) => [
    customerSection(matter, writer),
    ...handOverSections(matter, writer),
    ...sealSection(matter.handOver, writer),
  ],
  'repair-record': (matter, writer) => [
    recordSection(matter, writer),
    { title: writer.say('section.parts'), blocks: [partsTable(matter, writer)] },
    { title: writer.say('section.signature'), blocks: [signatureBlock(matter, writer)] },
    ...sealSection(matter, writer),
  ],
};

function diagnosisSection({ order, visit }: Matter, { say, wide, fact, yes }: Writer): Section {
  const { use, fault, cause, isWithinThreeGuarantees } = order.report;
  const facts = [
    wide('use', use),
    wide('fault', fault),
    wide('history', visit.history),
    wide('cause', cause),
    fact('three_guarantees', yes(isWithinThreeGuarantees)),
    fact('dismantled_before', yes(visit.wasDismantledBefore)),
  ];
  return { title: say('section.diagnosis'), blocks: [{ kind: 'facts', facts }] };
}

function workSection(matter: Matter, writer: Writer): Section {
  const { say, wide, fact, yes } = writer;
  const { work, testResult, isGuidanceGiven } = matter.order.report;
  const facts = [
    wide('test_result', testResult),
    fact('test_passed', yes(matter.visit.isTestPassed)),
    fact('guidance', yes(isGuidanceGiven)),
  ];
  const blocks: Block[] = [
    { kind: 'facts', facts: [wide('work', work)] },
    partsTable(matter, writer),
    { kind: 'facts', facts },
  ];
  return { title: say('section.work'), blocks };
}

function chargeSection(matter: Matter, { say, fact, wide, money, time }: Writer): Section {
  const { order, quoted, openFen } = matter;
  const { report, consent, paidService } = order;
  const charge = report.chargeFen === 0 ? say('free') : money(report.chargeFen);
  const answer = consent && say(consent.isGranted ? 'consent.granted' : 'consent.denied');
  const facts = [
    fact('charge', openFen === null ? charge : `${money(openFen)} ${say('consent.open')}`),
    fact('consent', consent && `${answer} ${money(consent.amountFen)} ${time(consent.at)}`),
    wide('plan', consent?.plan),
    ...(paidService ? [fact('paid_service', money(paidService.amountFen))] : []),
  ];
  return { title: say('section.charge'), blocks: [{ kind: 'facts', facts }, ...quoted.map(note)] };
}

function opinionSection(matter: Matter, writer: Writer): Section {
  const { say, fact, wide } = writer;
  const { score, opinion } = matter.order.report;
  const facts = [fact('score', score && say(`score.${score}`)), wide('opinion', opinion)];
  return {
    title: say('section.opinion'),
    blocks: [{ kind: 'facts', facts }, signatureBlock(matter, writer)],
  };
}

function recordSection({ order, visit }: Matter, { say, fact, wide, time }: Writer): Section {
  const { report, customer, asset, engineerName, checkIns } = order;
  const facts = [
    fact('customer', customer.name),
    fact('engineer', engineerName),
    fact('model', asset && [asset.productLine, asset.model].join(' ')),
    fact('serial_no', asset?.serialNo),
    fact('repair_from', time(checkIns[0]?.at ?? null)),
    fact('repaired_at', time(visit.repairedAt)),
    wide('fault', report.fault),
    wide('cause', report.cause),
    wide('work', report.work),
    wide('test_result', report.testResult),
  ];
  return { title: say('section.record'), blocks: [{ kind: 'facts', facts }] };
}
