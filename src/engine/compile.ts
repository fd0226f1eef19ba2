import type { Calendar } from './calendar/calendar.ts';
import type { Calendars } from './controls/calendars.ts';
import { type CompileFault, type ControlPlace, gradingClauses } from './controls/condition.ts';
import { compileDeadline } from './controls/deadline.ts';
import { compileGate } from './controls/gate.ts';
import { compileGrade } from './controls/grade.ts';
import { compileGuideline } from './controls/guideline.ts';
import { compileIndicator } from './controls/indicator.ts';
import { compileRecord } from './controls/record.ts';
import { settingValues } from './expression/expression.ts';
import {
  addDeadline,
  addForm,
  addGate,
  addGrading,
  addGuideline,
  addIndicator,
  type CompiledRegulation,
  emptyPlan,
  type Plan,
} from './plan.ts';
import type { Clause, Control, Regulation } from './regulation.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CompileInput {
  /** Identity of the edition, as subjects and clocks name it. */
  readonly edition: string;
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
  readonly calendars: Calendars;
}

export type Compiled =
  | { readonly ok: true; readonly regulation: CompiledRegulation }
  | { readonly ok: false; readonly faults: readonly CompileFault[] };

/** Makes an edition executable: every name checked, every condition a function, everything indexed by event and action. */
export function compile(input: CompileInput): Compiled {
  const faults: CompileFault[] = [];
  const { edition, regulation, calendars } = input;
  const plan = emptyPlan({
    edition,
    source: regulation,
    settings: settingValues(regulation.settings),
    calendars,
    vocabulary: input.vocabulary,
  });
  const grading = gradingClauses(regulation);
  for (const clause of regulation.chapters.flatMap(chapter => chapter.clauses))
    for (const [control, spec] of clause.controls.entries())
      addControl(plan, spec, placeOf({ clause, control, grading, faults }, input));
  checkCalendars(calendars, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, regulation: plan };
}

interface Spot {
  readonly clause: Clause;
  readonly control: number;
  readonly grading: readonly string[];
  readonly faults: CompileFault[];
}

function placeOf(
  { clause, control, grading, faults }: Spot,
  { vocabulary, regulation }: CompileInput,
): ControlPlace {
  const { settings } = regulation;
  const fault: ControlPlace['fault'] = found => faults.push({ clause: clause.id, control, ...found });
  return { clause: clause.id, control, vocabulary, settings, grading, fault };
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
    case 'duty':
    case 'charge':
    case 'sanction':
    case 'reward':
      break;
  }
}

function checkCalendars({ byId, standard }: Calendars, faults: CompileFault[]): void {
  if (byId.has(standard)) return;
  faults.push({
    clause: '',
    control: -1,
    path: 'calendars.standard',
    message: `there is no calendar "${standard}"`,
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
