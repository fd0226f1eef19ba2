import type { Calendar } from './calendar/calendar.ts';
import { compileApproval } from './controls/approval.ts';
import type { Calendars } from './controls/calendars.ts';
import { compileCharge } from './controls/charge.ts';
import { type CompileFault, type ControlPlace, gradingClauses } from './controls/condition.ts';
import { compileDeadline } from './controls/deadline.ts';
import { compileDuty } from './controls/duty.ts';
import { offeredBy } from './controls/form-telling.ts';
import { compileGate } from './controls/gate.ts';
import { compileGrade } from './controls/grade.ts';
import { compileGuideline } from './controls/guideline.ts';
import { compileIndicator } from './controls/indicator.ts';
import { compilePaper } from './controls/paper.ts';
import { compileRecord } from './controls/record.ts';
import { compileReward } from './controls/reward.ts';
import { compileSanction } from './controls/sanction.ts';
import { settingValues } from './expression/expression.ts';
import { withOwn } from './own-vocabulary.ts';
import { isLeftOut } from './pack/awaited.ts';
import {
  addApproval,
  addConsequence,
  addDeadline,
  addDuty,
  addForm,
  addGate,
  addGrading,
  addGuideline,
  addIndicator,
  type CompiledRegulation,
  emptyPlan,
  type Plan,
} from './plan.ts';
import type { Control, FormSpec, Regulation } from './regulation.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CompileInput {
  /** Identity of the edition, as subjects and clocks name it. */
  readonly edition: string;
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
  readonly calendars: Calendars;
  /**
   * What becomes of controls that wait for a capability of the product. By default they are left out: whatever they name
   * would never happen or be known, so that each case would break them. Checks and examples execute them all the same.
   */
  readonly awaited?: 'left_out' | 'executed';
}

export type Compiled =
  | { readonly ok: true; readonly regulation: CompiledRegulation }
  | { readonly ok: false; readonly faults: readonly CompileFault[] };

/** Makes an edition executable: every name checked, every condition a function, everything indexed by event and action. */
export function compile(input: CompileInput): Compiled {
  const faults: CompileFault[] = [];
  const { edition, regulation, calendars } = input;
  const offered = offeredBy(regulation.forms, input.vocabulary);
  const plan = emptyPlan({
    edition,
    source: regulation,
    settings: settingValues(regulation.settings),
    calendars,
    vocabulary: withOwn(offered),
  });
  const common = { plan, grading: gradingClauses(regulation), clauses: clauseIds(regulation), faults };
  const vocabulary = withOwn(input.vocabulary);
  for (const [form, spec] of (regulation.forms ?? []).entries())
    addPaper(plan, spec, { ...common, form, vocabulary });
  for (const clause of regulation.chapters.flatMap(chapter => chapter.clauses))
    for (const [control, spec] of clause.controls.entries())
      if (input.awaited === 'executed' || !isLeftOut(spec, offered))
        addControl(plan, spec, placeOf({ ...common, clause: clause.id, control }));
  checkCalendars(calendars, faults);
  const wrong = input.awaited === 'executed' ? faults : faults.filter(({ code }) => code !== outgrown);
  return wrong.length > 0 ? { ok: false, faults: wrong } : { ok: true, regulation: plan };
}

/**
 * A form of an enacted text may tell what the product has learnt to tell by itself since: a fault of who writes such a text
 * today, and none of the one that is in force.
 */
export const outgrown = 'told_by_product';

function clauseIds({ chapters }: Regulation): string[] {
  return chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id));
}

interface Common {
  readonly plan: Plan;
  readonly grading: readonly string[];
  readonly clauses: readonly string[];
  readonly faults: CompileFault[];
}

function placeOf({
  plan,
  faults,
  ...spot
}: Common & { readonly clause: string; readonly control: number }): ControlPlace {
  const { vocabulary, papers, source } = plan;
  const { clause, control } = spot;
  const fault: ControlPlace['fault'] = found => faults.push({ clause, control, ...found });
  return { ...spot, vocabulary, papers, settings: source.settings, fault };
}

interface PaperPlace extends Common {
  readonly form: number;
  /** Without what the forms tell themselves. */
  readonly vocabulary: Vocabulary;
}

/** A form stands in no clause: what is wrong with it is told by its place among the forms. */
function addPaper(plan: Plan, spec: FormSpec, { form, vocabulary, ...common }: PaperPlace): void {
  const place = placeOf({ ...common, clause: '', control: -1 });
  const fault: ControlPlace['fault'] = found =>
    place.fault({ ...found, path: `forms.${form}.${found.path}` });
  if (plan.papers.has(spec.id)) fault({ path: 'id', code: 'form_twice', params: { name: spec.id } });
  plan.papers.set(spec.id, compilePaper(spec, { ...place, vocabulary, fault }));
}

function addControl(plan: Plan, spec: Control, place: ControlPlace): void {
  switch (spec.kind) {
    case 'deadline':
      addDeadline(plan, compileDeadline(spec, place, plan.calendars));
      break;
    case 'gate':
      addGate(plan, compileGate(spec, place));
      break;
    case 'record':
      addForm(plan, compileRecord(spec, place));
      break;
    case 'indicator':
      addIndicator(plan, compileIndicator(spec, place));
      break;
    case 'grade':
      addGrading(plan, compileGrade(spec, place));
      break;
    case 'guideline':
      addGuideline(plan, compileGuideline(spec, place));
      break;
    case 'approval':
      addApproval(plan, compileApproval(spec, place, plan.calendars));
      break;
    case 'duty':
      addDuty(plan, compileDuty(spec, place, plan.calendars));
      break;
    case 'charge':
      plan.charges.push(compileCharge(spec, place));
      break;
    case 'sanction':
      addConsequence(plan, compileSanction(spec, place));
      break;
    case 'reward':
      addConsequence(plan, compileReward(spec, place));
      break;
  }
}

function checkCalendars({ byId, standard }: Calendars, faults: CompileFault[]): void {
  if (byId.has(standard)) return;
  faults.push({
    clause: '',
    control: -1,
    path: 'calendars.standard',
    code: 'unknown_calendar',
    params: { name: standard },
  });
}

/** The editions by which subjects and their clocks are judged. */
export interface Book {
  /** Throws RangeError for an edition that the book does not have. */
  edition(id: string): CompiledRegulation;
}

export function bookOf(...regulations: readonly CompiledRegulation[]): Book {
  const byId = new Map(regulations.map(regulation => [regulation.edition, regulation]));
  return {
    edition(id) {
      const found = byId.get(id);
      if (!found) throw new RangeError(`there is no edition "${id}" in the book`);
      return found;
    },
  };
}

/** The calendars of a company by id. `fact` is the name of the fact that tells the subject's own. */
export function calendarsOf(
  calendars: readonly Calendar[],
  { standard, fact }: Omit<Calendars, 'byId'>,
): Calendars {
  return { byId: new Map(calendars.map(calendar => [calendar.id, calendar])), standard, fact };
}
