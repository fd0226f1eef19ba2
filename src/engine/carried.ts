import { isLeftOut } from './pack/awaited.ts';
import type { CompiledRegulation } from './plan.ts';
import type { Clause, Control, DeadlineControl, FormSpec, Setting } from './regulation.ts';
import type { Value, Vocabulary } from './vocabulary.ts';

/**
 * The part of an edition that a device carries along, so that gates answer without signal as the server would: what
 * stands before the actions of its holder, the classes that conditions ask about, and what ends a clock. When clocks
 * begin and are due, duties and charges stay with the server.
 */
export interface Carried {
  readonly edition: string;
  readonly settings: Readonly<Record<string, Value>>;
  readonly forms: readonly FormSpec[];
  readonly clauses: readonly Pick<Clause, 'id' | 'controls'>[];
  readonly vocabulary: Vocabulary;
}

const untitled = { 'zh-CN': '', 'zh-TW': '', en: '' };

/** Keeps the place of a control in its clause where the control itself stays behind. */
const nothing: Control = { kind: 'guideline', shownAs: 'text' };

/** What of an edition stands before these actions. */
export function carriedPart(regulation: CompiledRegulation, actions: readonly string[]): Carried {
  const { edition, source, settings, vocabulary } = regulation;
  const isCarried = (control: Control) => !isLeftOut(control, vocabulary) && standsBefore(control, actions);
  const clauses = source.chapters
    .flatMap(chapter => chapter.clauses)
    .filter(({ controls }) => controls.some(isCarried))
    .map(({ id, controls }) => ({
      id,
      controls: controls.map(control => (isCarried(control) ? light(control) : nothing)),
    }));
  const named = JSON.stringify(clauses);
  const forms = (source.forms ?? []).filter(({ id }) => named.includes(`"${id}"`)).map(lightForm);
  const words = named + JSON.stringify(forms);
  return { edition, settings, forms, clauses, vocabulary: wordsIn(words, vocabulary) };
}

function standsBefore(control: Control, actions: readonly string[]): boolean {
  switch (control.kind) {
    case 'gate':
      return actions.includes(control.action);
    case 'record':
      return control.blocks !== undefined && actions.includes(control.blocks);
    case 'approval':
      return control.actions.some(action => actions.includes(action));
    case 'grade':
    case 'deadline':
      return true;
    default:
      return false;
  }
}

/** An approval is asked only whether it was given: who gives it, and by when, stays with the server. */
function light(control: Control): Control {
  if (control.kind === 'deadline') return lightDeadline(control);
  return control.kind === 'approval' ? { ...control, chain: [] } : control;
}

/** Only what ends it: neither calendar nor limit has to be known for that. */
function lightDeadline({ to, cancel }: DeadlineControl): DeadlineControl {
  return {
    ...{ kind: 'deadline', name: untitled, holder: 'engineer', from: [], to, cancel },
    ...{ within: [], time: 'calendar', warn: [], escalate: [], again: 'keep', exactFit: 'closing' },
    recalculate: false,
  };
}

function lightForm({ fields, ...form }: FormSpec): FormSpec {
  const bare = fields.map(({ name, type, label }) => ({
    ...{ name, label, required: false, options: [], columns: [] },
    type: type === 'choice' ? ('text' as const) : type,
  }));
  return { ...form, fields: bare, tells: [] };
}

/** The words that conditions and records name; of facts, events and actions alike. */
function wordsIn(text: string, { facts, events, actions, roles }: Vocabulary): Vocabulary {
  const named = <T>(words: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(words).filter(([name]) => text.includes(name)));
  return { facts: named(facts), events: named(events), actions: named(actions), roles };
}

/** The settings of what is carried, as conditions are checked against them. */
export function settingsOf({ settings }: Carried): Readonly<Record<string, Setting>> {
  const meaning = { 'zh-CN': '', 'zh-TW': '', en: '' };
  const known = Object.entries(settings).flatMap(([name, value]) =>
    value === null ? [] : [[name, { value, meaning }] as const],
  );
  return Object.fromEntries(known);
}
