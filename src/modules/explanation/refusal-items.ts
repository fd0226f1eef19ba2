import type { ExplainedItem } from '#contract/explanation.ts';
import { type ClauseRefusal, permit } from '#engine/permit.ts';
import type { SubjectState } from '#engine/state.ts';
import { formatInstant } from '#kernel/time.ts';
import { messageOf } from '#platform/http/problem.ts';
import { translate } from '#platform/text/translate.ts';
import { tellable } from '#road/permitted.ts';
import { type Explaining, headOf, ruleLines, sayer } from './explaining.ts';
import { gateAt, knownLines } from './gate-lines.ts';

const nothing = { facts: [], events: [] };

/** What the regulation would say, were the action tried now by this reader. */
export function refusalItems(state: SubjectState, explaining: Explaining): ExplainedItem[] {
  const { road, reader, now, action } = explaining;
  if (action === undefined) return [];
  const { book } = road.regulations;
  const answer = permit(book, state, { action, at: now, roles: reader.roles });
  if (answer.allowed) return [];
  const regulation = book.edition(state.edition);
  return answer.refusals.map(refusal => ({
    kind: 'refusal',
    ...headOf(regulation, refusal, explaining),
    status: refusal.code,
    at: formatInstant(now),
    lines: [
      ...ruleLines(regulation, refusal, explaining),
      ...knownLines(regulation, gateAt(regulation, refusal, action) ?? nothing, { state, explaining }),
      ...liftLines(refusal, explaining),
    ],
  }));
}

function liftLines(refusal: ClauseRefusal, { road, reader: { locale } }: Explaining): string[] {
  const { vocabulary } = road.regulations;
  const say = sayer(locale);
  const { lift = [], overridableBy } = refusal;
  const actions = lift.map(name => vocabulary.actions[name]?.meaning[locale] ?? name);
  const roles = overridableBy.map(role => translate(locale, `common:role.${role}`));
  return [
    messageOf(tellable(refusal, vocabulary), locale),
    ...(actions.length > 0 ? [say('lift', { actions: actions.join(', ') })] : []),
    ...(roles.length > 0 ? [say('override', { roles: roles.join(', ') })] : []),
  ];
}
