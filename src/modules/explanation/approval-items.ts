import type { ExplainedItem } from '#contract/explanation.ts';
import type { FormStep } from '#contract/form.ts';
import { instantText } from '#engine/rendering.ts';
import { formatInstant, parseInstant } from '#kernel/time.ts';
import { formCourses, type ToldCourse } from '#modules/form/index.ts';
import { translate } from '#platform/text/translate.ts';
import { type Explaining, headOf, type Place, renderingFor, ruleLines, sayer } from './explaining.ts';

/** Why a form is decided on by these people: each of its approvals, step by step. */
export async function approvalItems(id: string, explaining: Explaining): Promise<ExplainedItem[]> {
  const { db, road, reader, now } = explaining;
  const { regulations } = road;
  const found = await formCourses(db, id, { regulations, locale: reader.locale });
  return (found?.courses ?? []).map(course => {
    const regulation = regulations.book.edition(course.edition);
    const place = placeOf(course);
    const decided = course.steps.findLast(({ decidedAt }) => decidedAt !== null)?.decidedAt;
    return {
      kind: 'approval',
      ...headOf(regulation, place, explaining),
      status: course.status,
      at: decided ?? formatInstant(now),
      lines: [...ruleLines(regulation, place, explaining), ...stepLines(course, explaining)],
    };
  });
}

function placeOf({ approval }: ToldCourse): Place {
  const slash = approval.lastIndexOf('/');
  return { clause: approval.slice(0, slash), control: Number(approval.slice(slash + 1)) };
}

function stepLines({ version, steps, leftOut }: ToldCourse, explaining: Explaining): string[] {
  const say = sayer(explaining.reader.locale);
  return [
    say('approval.version', { version }),
    ...steps.flatMap(step => [stepLine(step, explaining), ...voiceLines(step, explaining)]),
    ...leftOut.map(no => say('approval.left_out', { no })),
  ];
}

function stepLine({ position: no, name, share, state, voices }: FormStep, { reader }: Explaining): string {
  const say = sayer(reader.locale);
  const roles = voices.map(({ role }) => translate(reader.locale, `common:role.${role}`)).join(', ');
  const needs = say(share > 0 ? 'approval.share' : 'approval.one', { share });
  return say('approval.step', { no, name: name ?? roles, needs, state: say(`approval.state.${state}`) });
}

function voiceLines({ voices }: FormStep, explaining: Explaining): string[] {
  const rendering = renderingFor(explaining);
  const say = sayer(explaining.reader.locale);
  return voices.map(({ personName, decision, decidedByName, decidedAt, delegatedByName, comment }) => {
    const name = decidedByName ?? personName ?? '';
    const instead = delegatedByName === null ? '' : say('approval.instead', { name: delegatedByName });
    if (decision === null || decidedAt === null) return say('approval.asked', { name, instead });
    const at = instantText(parseInstant(decidedAt), rendering);
    const said = say('approval.said', { name, instead, at, decision: say(`approval.decision.${decision}`) });
    return comment === null || comment === '' ? said : `${said} ${say('approval.comment', { comment })}`;
  });
}
