import type { Expectation } from '#engine/pack/examples.ts';
import type { Clause, Control } from '#engine/regulation.ts';

/** What must have been shown of a kind of control, each by an example of which this holds. */
type Proofs = Readonly<Record<string, (expect: Expectation) => unknown>>;

type Kind = Exclude<Control['kind'], 'guideline'>;
type Of<K extends Kind> = Extract<Control, { readonly kind: K }>;

/** What examples never show of a clause, such as `sanction not found`: each of its controls asks for what fits its kind. */
export function unproven({ controls }: Pick<Clause, 'controls'>, shown: readonly Expectation[]): string[] {
  const missing = controls.flatMap(control =>
    Object.entries(proofsOf(control))
      .filter(([, isShown]) => !shown.some(isShown))
      .map(([proof]) => `${control.kind} ${proof}`),
  );
  return [...new Set(missing)];
}

function proofsOf(control: Control): Proofs {
  switch (control.kind) {
    case 'guideline':
      return {};
    case 'deadline':
      return clocks;
    case 'gate':
      return attempts;
    case 'record':
      return verdicts;
    case 'indicator':
      return { fraction: expect => expect.numerator !== undefined && expect.denominator };
    case 'approval':
      return decisions;
    case 'grade':
      return grades(control);
    case 'duty':
      return control.on.length > 0 ? clocks : { occasions: expect => expect.occasions?.length };
    case 'charge':
      return charges(control);
    case 'sanction':
      return sanctions(control);
    case 'reward':
      return rewards(control);
  }
}

const clocks: Proofs = {
  kept: expect => expect.clocks?.includes('kept'),
  broken: expect => expect.clocks?.includes('broken'),
};

const attempts: Proofs = {
  allowed: expect => expect.attempt === 'allowed',
  refused: expect => expect.attempt === 'refused',
};

const verdicts: Proofs = {
  kept: expect => expect.verdicts?.includes('kept'),
  broken: expect => expect.verdicts?.includes('broken'),
};

const decisions: Proofs = {
  approved: expect => expect.approval === 'approved',
  'not approved': expect => expect.approval !== undefined && expect.approval !== 'approved',
};

function grades({ bands }: Of<'grade'>): Proofs {
  return Object.fromEntries(bands.map(({ grade }) => [grade, expect => expect.grade === grade]));
}

/** Where a condition decides, it is also shown not to hold. */
function charges({ when }: Of<'charge'>): Proofs {
  const payer: Proofs = { payer: expect => typeof expect.charge === 'object' };
  return when === undefined ? payer : { ...payer, none: expect => expect.charge === 'none' };
}

/** What only a person reports, and nothing triggers, cannot fail to be triggered. */
function sanctions({ on, breachOf }: Of<'sanction'>): Proofs {
  const found: Proofs = { found: expect => expect.violations };
  const isTriggered = on.length + breachOf.length > 0;
  return isTriggered ? { ...found, 'not found': expect => expect.violations === 0 } : found;
}

function rewards({ on }: Of<'reward'>): Proofs {
  const found: Proofs = { found: expect => expect.merits };
  return on.length > 0 ? { ...found, 'not found': expect => expect.merits === 0 } : found;
}
