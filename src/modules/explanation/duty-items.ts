import type { ExplainedItem } from '#contract/explanation.ts';
import { instantText } from '#engine/rendering.ts';
import { dutyRow } from '#modules/duty/index.ts';
import { translate } from '#platform/text/translate.ts';
import { type Explaining, headOf, renderingFor, ruleLines, sayer } from './explaining.ts';

type Duty = NonNullable<Awaited<ReturnType<typeof dutyRow>>>;

/** Why a duty came up, for whom, until when, and how it ended. */
export async function dutyItems(id: string, explaining: Explaining): Promise<ExplainedItem[]> {
  const duty = await dutyRow(explaining.db, id);
  if (!duty) return [];
  const regulation = explaining.road.regulations.book.edition(duty.edition);
  // That to read an edition is of no clause.
  const control = Number(duty.duty.slice(duty.duty.lastIndexOf('/') + 1)) || 0;
  const place = { clause: duty.clause, control };
  return [
    {
      kind: 'duty',
      ...headOf(regulation, place, explaining),
      status: duty.state,
      at: duty.openedAt.toString(),
      lines: [...ruleLines(regulation, place, explaining), ...course(duty, explaining)],
    },
  ];
}

function course(duty: Duty, explaining: Explaining): string[] {
  const { locale } = explaining.reader;
  const rendering = renderingFor(explaining);
  const say = sayer(locale);
  const at = (instant: Temporal.Instant) => instantText(instant.epochMilliseconds, rendering);
  const { state, ofKind, ofName, period, openedAt, dueAt, settledAt, settledByName, text } = duty;
  const role = translate(locale, `common:role.${duty.holder}`);
  const settled = { at: settledAt ? at(settledAt) : '', by: settledByName ?? say('product') };
  return [
    say(`duty.opened_${ofKind === 'event' ? 'event' : 'period'}`, {
      at: at(openedAt),
      period,
      of: ofName ?? '',
    }),
    duty.personName === null
      ? say('duty.holder', { role })
      : say('duty.person', { role, name: duty.personName }),
    say('duty.due', { at: at(dueAt) }),
    ...(state === 'open' ? [] : [say(`duty.${state}`, settled)]),
    ...(text === null ? [] : [say('duty.text', { text })]),
  ];
}
