import type { Control } from '../regulation.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The engine's own words that a kind of control lives by, beside those that it names. */
const livesBy: Readonly<Partial<Record<Control['kind'], readonly string[]>>> = {
  approval: ['approval.step_opened'],
  charge: ['charge.worked_out'],
  sanction: ['violation.proposed'],
  reward: ['merit.proposed'],
};

/** Capabilities of the product that a control waits for, since it names what no part of the product offers yet. */
export function awaitedBy(control: Control, { events, actions, facts }: Vocabulary): string[] {
  const names = [...(livesBy[control.kind] ?? []), ...ownWords(control), ...namesIn(livedBy(control))];
  const awaited = names.flatMap(name => [events[name], actions[name], facts[name]]);
  return [...new Set(awaited.flatMap(spec => spec?.awaits ?? []))];
}

/**
 * A person may report what a sanction or reward names as a cause, so that it lives without the event that proposes it;
 * the holder of a duty says that it was done, so that it lives without the event that would fulfil it.
 */
function livedBy(control: Control): unknown {
  if (control.kind === 'duty') return { ...control, done: [] };
  if (control.kind !== 'sanction' && control.kind !== 'reward') return control;
  const { on: _on, when: _when, ...reported } = control;
  return control.causes.length > 0 ? reported : control;
}

function ownWords(control: Control): string[] {
  switch (control.kind) {
    case 'duty':
      return control.on.length > 0 ? [] : ['duty.opened'];
    case 'record':
      return /^[a-z]/.test(control.form) ? ['form.filed'] : [];
    default:
      return [];
  }
}

/** Everything in a control that is spelled like a name of the vocabulary, in conditions too. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\b[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*\b/g) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}

/** Whether the engine executes a control with what the product has, or only carries it until more is built. */
export function executionOf(control: Control, vocabulary: Vocabulary): 'enforced' | 'guideline' | 'later' {
  if (control.kind === 'guideline') return 'guideline';
  return awaitedBy(control, vocabulary).length > 0 ? 'later' : 'enforced';
}

/**
 * Whether an edition in force goes without a control, since it could only be broken. An approval stays: its form goes
 * through the chain even where the action that it opens is still to come.
 */
export function isLeftOut(control: Control, vocabulary: Vocabulary): boolean {
  return control.kind !== 'approval' && executionOf(control, vocabulary) === 'later';
}
