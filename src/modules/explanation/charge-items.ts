import type { ChargeDecision } from '#contract/charge.ts';
import type { ExplainedItem } from '#contract/explanation.ts';
import { explainCharge } from '#engine/explain-effect.ts';
import { renderCharge } from '#engine/render-effect.ts';
import { instantText, speaker } from '#engine/rendering.ts';
import { parseInstant } from '#kernel/time.ts';
import { chargeOfCase } from '#modules/charge/index.ts';
import { quoteOfCase, quoteWords } from '#modules/quote/index.ts';
import { type Explaining, headOf, renderingFor, sayer, wordsOf } from './explaining.ts';

/** Who pays for a case and why; nothing as long as no clause says so. */
export async function chargeItems(requestId: string, explaining: Explaining): Promise<ExplainedItem[]> {
  const { db } = explaining;
  const [row, quote] = await Promise.all([chargeOfCase(db, requestId), quoteOfCase(db, requestId)]);
  if (!row) return [];
  const { charged, decided } = row;
  const regulation = explaining.road.regulations.book.edition(row.edition);
  const told = renderCharge(explainCharge(regulation, charged), renderingFor(explaining));
  const [judged = '', ...reasons] = told;
  return [
    {
      kind: 'charge',
      ...headOf(regulation, charged, explaining),
      status: decided?.payer ?? charged.payers.map(({ payer }) => payer).join(' + '),
      at: row.workedOutAt.toString(),
      lines: [
        judged,
        ...wordsOf(regulation, charged, explaining),
        ...reasons,
        ...(charged.before === null ? [] : [sayer(explaining.reader.locale)(`asks.${charged.before}`)]),
        ...(decided ? [decisionLine(decided, explaining)] : []),
        ...(quote ? quoteWords(quote, renderingFor(explaining)) : []),
      ],
    },
  ];
}

function decisionLine(
  { payer, parts, labour, travel, reason, byName, at }: ChargeDecision,
  explaining: Explaining,
): string {
  const rendering = renderingFor(explaining);
  const say = speaker(rendering);
  return sayer(explaining.reader.locale)('charge_decided', {
    at: instantText(parseInstant(at), rendering),
    by: byName,
    payer: say(`payer.${payer}`),
    parts: say(`tariff.${parts}`),
    labour: say(`tariff.${labour}`),
    travel: say(`tariff.${travel}`),
    reason,
  });
}
