import type { LocalText } from '#kernel/locale.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Charged, Share, Tariff } from './controls/charge.ts';
import type { Finding } from './effect.ts';
import { clauseOf, type ExplainedFact, type Explanation, factsOf, type Named, named } from './explain.ts';
import type { CompiledRegulation } from './plan.ts';

/** Why a violation or a merit was found: data to show, print and dispute. */
export interface FindingExplanation {
  readonly at: EpochMs;
  /** The event that proposed it; null where a broken clause did. */
  readonly event: Named | null;
  /** The clause that was broken; null where an event proposed it. */
  readonly broken: Explanation['clause'] | null;
  readonly lateMs: number | null;
  readonly facts: readonly ExplainedFact[];
}

type Found = Pick<Finding, 'at' | 'cause' | 'lateMs' | 'grounds'>;

/** Explains a finding by the edition under which it was found. */
export function explainFinding(regulation: CompiledRegulation, finding: Found): FindingExplanation {
  const { at, cause, lateMs } = finding;
  return {
    at,
    event: cause.of === 'event' ? named(regulation, cause.event) : null,
    broken: cause.of === 'event' ? null : clauseOf(regulation, cause.clause),
    lateMs,
    facts: groundsOf(regulation, finding),
  };
}

/** Facts by their own words; what an event told by the words of its fields. */
function groundsOf(regulation: CompiledRegulation, { grounds, cause }: Found): ExplainedFact[] {
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

function editionOf({ edition, source }: CompiledRegulation): Explanation['edition'] {
  return { id: edition, pack: source.pack, version: source.version };
}
