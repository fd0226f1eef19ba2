import { type Carried, settingsOf } from './carried.ts';
import { compileApproval } from './controls/approval.ts';
import type { Calendars } from './controls/calendars.ts';
import type { CompileFault, ControlPlace } from './controls/condition.ts';
import { compileDeadline } from './controls/deadline.ts';
import { compileGate } from './controls/gate.ts';
import { compileGrade } from './controls/grade.ts';
import { compilePaper } from './controls/paper.ts';
import { compileRecord } from './controls/record.ts';
import {
  addApproval,
  addDeadline,
  addForm,
  addGate,
  addGrading,
  type CompiledRegulation,
  emptyPlan,
  type Plan,
} from './plan.ts';
import type { Control, Regulation } from './regulation.ts';

/** No clock begins on the device: there is no calendar to ask. */
const noCalendars: Calendars = { byId: new Map(), standard: '', fact: '' };
const untitled = { 'zh-CN': '', 'zh-TW': '', en: '' };

/** Makes what a device carries of an edition executable. Throws RangeError where it is not: the server sent what it runs itself. */
export function compileCarried(carried: Carried): CompiledRegulation {
  const faults: CompileFault[] = [];
  const source = sourceOf(carried);
  const { edition, settings, vocabulary } = carried;
  const plan = emptyPlan({ edition, source, settings, calendars: noCalendars, vocabulary });
  const grading = carried.clauses.filter(({ controls }) => controls.some(({ kind }) => kind === 'grade'));
  const place = (clause: string, control: number): ControlPlace => ({
    ...{ clause, control, vocabulary, settings: source.settings, papers: plan.papers },
    grading: grading.map(({ id }) => id),
    clauses: carried.clauses.map(({ id }) => id),
    fault: found => faults.push({ clause, control, ...found }),
  });
  for (const form of carried.forms) plan.papers.set(form.id, compilePaper(form, place('', -1)));
  for (const { id, controls } of carried.clauses)
    for (const [index, control] of controls.entries()) add(plan, control, place(id, index));
  if (faults.length > 0) throw new RangeError(JSON.stringify(faults.slice(0, 3)));
  return plan;
}

function add(plan: Plan, control: Control, place: ControlPlace): void {
  if (control.kind === 'deadline') addDeadline(plan, compileDeadline(control, place, noCalendars));
  if (control.kind === 'gate') addGate(plan, compileGate(control, place));
  if (control.kind === 'record') addForm(plan, compileRecord(control, place));
  if (control.kind === 'grade') addGrading(plan, compileGrade(control, place));
  if (control.kind === 'approval') addApproval(plan, compileApproval(control, place, noCalendars));
}

function sourceOf(carried: Carried): Regulation {
  const clauses = carried.clauses.map(({ id, controls }) => ({ id, no: id, text: untitled, controls }));
  return {
    ...{ pack: '', version: '', title: untitled, source: '' },
    settings: settingsOf(carried),
    forms: carried.forms,
    chapters: [{ no: '', title: untitled, clauses }],
  };
}
