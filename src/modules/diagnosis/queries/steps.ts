import type { DiagnosisStep } from '#contract/diagnosis.ts';
import { type DiagnosisField, diagnosisFields, type SoftwareKind } from '#contract/diagnosis-fields.ts';
import { type DiagnosisAction, diagnosisActions, stepOf } from '#contract/diagnosis-steps.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { formatInstant } from '#kernel/time.ts';
import { demandedBy, distinguishesKinds, isNamed, type Supposed } from './demanded.ts';
import { labelOf } from './entries.ts';

export interface StepsReading extends Pick<Supposed, 'edition' | 'state' | 'now'> {
  readonly locale: Parameters<typeof labelOf>[1]['locale'];
  readonly allowances: ReadonlyMap<string, DiagnosisStep['allowance']>;
  /** The kind of case that is being written about, before it is saved. */
  readonly softwareKind: SoftwareKind | undefined;
}

/** The steps that this reader may think of, each with the fields that the regulation wants for this kind of case. */
export function stepsFor(reading: StepsReading): DiagnosisStep[] {
  return diagnosisActions.flatMap(action => {
    const allowance = reading.allowances.get(action);
    return allowance ? [stepFor(action, allowance, reading)] : [];
  });
}

function stepFor(
  action: DiagnosisAction,
  allowance: DiagnosisStep['allowance'],
  reading: StepsReading,
): DiagnosisStep {
  const { edition, locale } = reading;
  const { fields, papers, isUsual = false } = stepOf(action);
  const wanted = demandedBy(action, supposedBy(reading));
  const words = { vocabulary: edition.vocabulary, locale };
  return {
    action,
    allowance,
    isAsked: isUsual || isNamed(action, edition),
    fields: fields
      .map(name => fieldOf(name, { action, wanted, reading }))
      .filter(({ name, isNeeded }) => isNeeded || isAlwaysAsked(name, edition)),
    papers: papers ? { label: labelOf(papers, words), clause: wanted.get(papers) ?? null } : null,
  };
}

function supposedBy({ softwareKind, ...reading }: StepsReading): Supposed {
  const kind = softwareKind ?? reading.state.facts['software_case.kind'] ?? null;
  return { ...reading, facts: { 'software_case.kind': kind }, data: kind === null ? {} : { kind } };
}

/** What only some kinds of case need is asked where a clause wants it. */
const onlyWanted: readonly DiagnosisField[] = [
  'reportName',
  'doubt',
  'analysis',
  'solution',
  'steps',
  'errorMessage',
];

function isAlwaysAsked(name: DiagnosisField, edition: CompiledRegulation): boolean {
  return name === 'softwareKind' ? distinguishesKinds(edition) : !onlyWanted.includes(name);
}

interface Fielding {
  readonly action: DiagnosisAction;
  readonly wanted: ReadonlyMap<string, string>;
  readonly reading: StepsReading;
}

function fieldOf(
  name: DiagnosisField,
  { action, wanted, reading }: Fielding,
): DiagnosisStep['fields'][number] {
  const { as, fact } = diagnosisFields[name];
  const clause = wanted.get(fact) ?? null;
  const words = { vocabulary: reading.edition.vocabulary, locale: reading.locale };
  const isNeeded = clause !== null || (stepOf(action).needs ?? []).includes(name);
  return { name, label: labelOf(fact, words), as, isNeeded, clause, value: knownValue(name, reading) };
}

/** What is filled in beforehand: what kind of case it is, what was asked, which data. Long texts are known by their beginning only. */
const carriedOver: readonly DiagnosisField[] = ['softwareKind', 'clearedData', 'expectedAt'];

function knownValue(name: DiagnosisField, { state }: StepsReading): string | boolean | null {
  if (!carriedOver.includes(name)) return null;
  const value = state.facts[diagnosisFields[name].fact] ?? null;
  if (typeof value === 'number') return formatInstant(value);
  return value;
}
