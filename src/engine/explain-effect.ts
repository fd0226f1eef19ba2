import type { LocalText } from '#kernel/locale.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Charged, Share, Tariff } from './controls/charge.ts';
import type { Finding } from './effect.ts';
import { clauseOf, type ExplainedFact, type Explanation, factsOf, type Named, named } from './explain.ts';
import type { CompiledRegulation } from './plan.ts';
import type { Value } from './vocabulary.ts';

/** Why a violation or a merit was found: data to show, print and dispute. */
export interface FindingExplanation extends Pick<Explanation, 'clause' | 'edition'> {
  readonly name: LocalText;
  /** The role of the person who answers for it. */
  readonly role: string;
  readonly at: EpochMs;
  /** The event that proposed it; null where a broken clause did. */
  readonly event: Named | null;
  /** The clause that was broken; null where an event proposed it. */
  readonly broken: Explanation['clause'] | null;
  /** The clock of that clause, to be explained by itself. */
  readonly clock: string | null;
  readonly lateMs: number | null;
  readonly facts: readonly ExplainedFact[];
}

/** Explains a finding by the edition under which it was found. */
export function explainFinding(regulation: CompiledRegulation, finding: Finding): FindingExplanation {
  const { clause, control, role, at, cause, lateMs } = finding;
  const consequence = regulation.consequences.get(`${clause}/${control}`);
  if (!consequence)
    throw new RangeError(`edition ${regulation.edition} has no sanction or reward ${clause}/${control}`);
  return {
    clause: clauseOf(regulation, clause),
    edition: editionOf(regulation),
    name: consequence.spec.name,
    role,
    at,
    event: cause.of === 'event' ? named(regulation, cause.event) : null,
    broken: cause.of === 'event' ? null : clauseOf(regulation, cause.clause),
    clock: cause.of === 'clock' ? cause.clock : null,
    lateMs,
    facts: groundsOf(regulation, finding),
  };
}

function editionOf({ edition, source }: CompiledRegulation): Explanation['edition'] {
  return { id: edition, pack: source.pack, version: source.version };
}

/** Facts by their own words; what an event told by the words of its fields. */
function groundsOf(regulation: CompiledRegulation, { grounds, cause }: Finding): ExplainedFact[] {
  const fields = cause.of === 'event' ? regulation.vocabulary.events[cause.event]?.data : undefined;
  return factsOf(regulation, { grounds }).map(fact => {
    const field = /^event\.(.+)$/.exec(fact.name)?.[1];
    return field === undefined ? fact : { ...fact, spec: fields?.[field] ?? null };
  });
}

/** Why somebody pays: the first clause that held, what its facts were, and who says otherwise. */
export interface ChargeExplanation extends Pick<Explanation, 'clause' | 'edition'> {
  readonly name: LocalText;
  readonly payers: readonly Share[];
  readonly parts: Tariff;
  readonly labour: Tariff;
  readonly travel: Tariff | null;
  readonly facts: readonly ExplainedFact[];
  readonly conflicts: readonly Explanation['clause'][];
}

export function explainCharge(regulation: CompiledRegulation, charged: Charged): ChargeExplanation {
  const { clause, control, payers, parts, labour, travel, grounds, conflicts } = charged;
  const charge = regulation.charges.find(one => one.clause === clause && one.control === control);
  if (!charge) throw new RangeError(`edition ${regulation.edition} has no charge ${clause}/${control}`);
  return {
    clause: clauseOf(regulation, clause),
    edition: editionOf(regulation),
    name: charge.spec.name,
    payers,
    parts,
    labour,
    travel,
    facts: factsOf(regulation, { grounds }),
    conflicts: conflicts.map(other => clauseOf(regulation, other.clause)),
  };
}

/** Why an action waits for an approval, and what of the form decided on its chain. */
export interface ChainExplanation extends Pick<Explanation, 'clause' | 'edition'> {
  readonly name: LocalText;
  readonly form: string;
  readonly steps: readonly {
    readonly no: number;
    readonly roles: readonly string[];
    /** It decides on this form. */
    readonly applies: boolean;
    readonly when: string | null;
    readonly above: string | null;
  }[];
  readonly values: readonly { readonly label: LocalText; readonly value: Value }[];
}

/** Explains which steps of a chain decide on a form: those whose numbers are given. */
export function explainChain(
  regulation: CompiledRegulation,
  key: string,
  {
    steps,
    values,
  }: { readonly steps: readonly { readonly no: number }[]; readonly values: Readonly<Record<string, Value>> },
): ChainExplanation {
  const approval = regulation.approvals.get(key);
  if (!approval) throw new RangeError(`edition ${regulation.edition} has no approval ${key}`);
  const deciding = new Set(steps.map(({ no }) => no));
  return {
    clause: clauseOf(regulation, approval.clause),
    edition: editionOf(regulation),
    name: approval.spec.name,
    form: approval.printed,
    steps: approval.steps.map(({ no, spec }) => ({
      no,
      roles: spec.roles,
      applies: deciding.has(no),
      when: spec.when ?? null,
      above: spec.above ?? null,
    })),
    values: (approval.paper?.spec.fields ?? []).map(({ name, label }) => ({
      label,
      value: values[name] ?? null,
    })),
  };
}
