import type { Guideline } from '#contract/work-order-shape.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Clause } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { clausesOf } from '#road/clock-views.ts';
import { orderActions } from '../lifecycle.ts';

/** Guidelines of a regulation that are to be read before a step of an order, in the reader's language. */
export function guidelinesOf(regulation: CompiledRegulation, locale: Locale): Guideline[] {
  return [...clausesOf(regulation).values()].flatMap(clause => shownOf(clause, locale));
}

function shownOf({ id, no, text, controls }: Clause, locale: Locale): Guideline[] {
  return controls.flatMap(control => {
    const before =
      control.kind === 'guideline' && control.shownAs === 'checklist' ? control.before : undefined;
    const isStep = orderActions.some(action => action === before);
    return before !== undefined && isStep ? [{ clause: id, clauseNo: no, text: text[locale], before }] : [];
  });
}
