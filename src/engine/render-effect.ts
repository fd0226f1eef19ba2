import { fenPerYuan } from '#kernel/money.ts';
import type { Tariff } from './controls/charge.ts';
import type { ChargeExplanation, FindingExplanation } from './explain-effect.ts';
import type { GradeExplanation } from './explain-standing.ts';
import {
  durationText,
  factLine,
  instantText,
  judgedBy,
  nameOf,
  type Rendering,
  type Say,
  speaker,
} from './rendering.ts';

/** A finding in sentences: what it rests on, the lateness, the facts. */
export function renderFinding(explanation: FindingExplanation, rendering: Rendering): string[] {
  const { event, broken, at, facts, lateMs } = explanation;
  const say = speaker(rendering);
  const when = instantText(at, rendering);
  return [
    ...(event ? [say('finding.event', { at: when, event: nameOf(event, rendering.locale) })] : []),
    ...(broken ? [say('finding.broken', { at: when, no: broken.no, id: broken.id })] : []),
    ...(lateMs === null ? [] : [say('finding.late', { duration: durationText(lateMs, say) })]),
    ...facts.map(fact => factLine(fact, rendering)),
  ];
}

/** A charge in sentences: clause, facts, who pays for what, and which clauses say otherwise. */
export function renderCharge(explanation: ChargeExplanation, rendering: Rendering): string[] {
  const { payers, parts, labour, travel, facts, conflicts } = explanation;
  const say = speaker(rendering);
  const prices = { parts, labour, ...(travel && { travel }) };
  return [
    judgedBy(explanation, rendering),
    ...facts.map(fact => factLine(fact, rendering)),
    ...payers.map(({ payer, percent }) => say('charge.payer', { payer: say(`payer.${payer}`), percent })),
    ...Object.entries(prices).map(([of, tariff]) => say(`charge.${of}`, { price: tariffText(tariff, say) })),
    ...conflicts.map(({ no, id }) => say('charge.conflict', { no, id })),
  ];
}

/** A price in words. */
export function tariffText(tariff: Tariff, say: Say): string {
  switch (tariff.by) {
    case 'yuan':
      return say('tariff.yuan', { n: (tariff.fen / fenPerYuan).toFixed(2), per: say(`per.${tariff.per}`) });
    case 'percent':
      return say('tariff.percent', { percent: tariff.percent, of: say(`tariff.${tariff.of}`) });
    default:
      return say(`tariff.${tariff.by}`);
  }
}

/** A class in sentences: clause, facts, the band that holds. */
export function renderGrade(explanation: GradeExplanation, rendering: Rendering): string[] {
  const { facts, label, band, of } = explanation;
  const say = speaker(rendering);
  return [
    judgedBy(explanation, rendering),
    ...facts.map(fact => factLine(fact, rendering)),
    say('grade.band', { band, of, label: label[rendering.locale] }),
  ];
}
