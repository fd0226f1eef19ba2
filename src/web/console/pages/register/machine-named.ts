import type { Asset } from '#contract/asset.ts';
import { foldCode } from '#kernel/fold-code.ts';

type Numbered = Pick<Asset, 'serialNo' | 'vehicleNo'>;

/** So many digits of its end name a machine; fewer are anybody's. */
const shortestEnd = 6;

/** The one machine by whose serial or vehicle number, or the end of one, its customer was searched for. */
export function machineNamed<T extends Numbered>(machines: readonly T[], said: string): T | undefined {
  const code = foldCode(said);
  const named = machines.filter(machine => numbersOf(machine).some(no => isMeant(no, code)));
  return named.length === 1 ? named[0] : undefined;
}

const numbersOf = ({ serialNo, vehicleNo }: Numbered): string[] =>
  [serialNo, vehicleNo ?? ''].map(foldCode).filter(Boolean);

const isMeant = (no: string, code: string): boolean =>
  no === code || (code.length >= shortestEnd && no.endsWith(code));
