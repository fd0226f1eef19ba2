import type { Reading } from '#contract/takeover-reading.ts';
import type { Known, KnownAsset, KnownCustomer, RegisterRow } from './known.ts';
import { twinOf } from './known.ts';
import { folded, type Problem, problemOf } from './register-row.ts';

/** Whom a row is about: somebody who is here, or who is made under a key that further rows share. */
export type Whose = { readonly known: KnownCustomer } | { readonly key: string };

/** Which machine: one that is here, one that is made, or none that is known well enough. */
export type Which = { readonly known: KnownAsset } | { readonly serial: string } | null;

export interface Plan {
  readonly row: RegisterRow;
  readonly whose: Whose;
  readonly which: Which;
}

export type Planned = { readonly plan: Plan } | { readonly row: RegisterRow; readonly problem: Problem };

/** What earlier rows of the file have named, so that a trial knows of it as a run would. */
export interface Named {
  /** Serial number → key of the customer that it is made for. */
  readonly serials: Map<string, string>;
  readonly twins: Set<string>;
  readonly requestNos: Set<string>;
}

export const nothingNamed = (): Named => ({ serials: new Map(), twins: new Set(), requestNos: new Set() });

export interface Planning {
  readonly known: Known;
  readonly named: Named;
  readonly reading: Reading;
  /** Branches to which whoever asked is kept; null: all. */
  readonly withinBranches: readonly string[] | null;
}

/** Decides what a row makes and what it belongs to, or why it cannot come in. */
export function planRow(planning: Planning, row: RegisterRow): Planned {
  const whose = whoseOf(planning, row);
  if ('problem' in whose) return { row, problem: whose.problem };
  const which = whichOf(planning, row, whose);
  if (which && 'problem' in which) return { row, problem: which.problem };
  const owner = which && 'known' in which ? { known: which.known.customer } : whose;
  const problem =
    ofOtherBranch(planning, owner, which) ?? (row.kind === 'requests' ? taken(planning, row) : undefined);
  return problem ? { row, problem } : { plan: { row, whose: owner, which } };
}

function whoseOf({ known }: Planning, { customer }: RegisterRow): Whose | { readonly problem: Problem } {
  const phone = folded.phone(customer.phone ?? '');
  const name = folded.name(customer.name);
  const byPhone = phone === '' ? undefined : known.byPhone.get(phone);
  if (byPhone) return { known: byPhone };
  const mayBeNamesake = phone !== '' && !isOrganisation(customer.name);
  const [first, second] = mayBeNamesake ? [] : (known.byName.get(name) ?? []);
  if (second) return { problem: problemOf('customer_ambiguous', { found: customer.name }) };
  if (first) return { known: first };
  return { key: mayBeNamesake ? phone : name };
}

const organisation =
  /公司|集团|集團|厂|廠|院|局|校|中心|站|所|店|部|社|会|會|处|處|队|隊|行|ltd|inc|corp|llc|gmbh|co\.|company|group|university|hospital|school/i;
const longestPersonName = 4;

/** Two people may share a name; two companies hardly do. */
function isOrganisation(name: string): boolean {
  const isHan = /^\p{Script=Han}+$/u.test(name);
  return organisation.test(name) || (isHan && [...name].length > longestPersonName);
}

function whichOf(
  { known, named }: Planning,
  { machine, customer }: RegisterRow,
  whose: Whose,
): Which | { readonly problem: Problem } {
  const serial = folded.code(machine.serialNo);
  if (serial === '') return null;
  const other = problemOf('serial_of_other', { found: machine.serialNo });
  const asset = known.bySerial.get(serial);
  if (asset) {
    // Without a telephone number the name alone may be spelt otherwise: the machine says whose it is.
    const isOther = 'known' in whose ? whose.known.id !== asset.customer.id : customer.phone !== null;
    return isOther ? { problem: other } : { known: asset };
  }
  if (machine.model === '') return null;
  const owner = 'known' in whose ? whose.known.id : whose.key;
  const before = named.serials.get(serial);
  if (before !== undefined && before !== owner) return { problem: other };
  named.serials.set(serial, owner);
  return { serial };
}

function ofOtherBranch({ withinBranches }: Planning, whose: Whose, which: Which): Problem | undefined {
  if (withinBranches === null || !('known' in whose)) return undefined;
  const siteId = which && 'known' in which ? which.known.siteId : whose.known.sites[0]?.id;
  const site = whose.known.sites.find(({ id }) => id === siteId);
  return site && withinBranches.includes(site.branchId) ? undefined : problemOf('branch');
}

/** The number or the machine with the time is another request's. */
function taken(
  { known, named, reading }: Planning,
  row: Extract<RegisterRow, { readonly kind: 'requests' }>,
): Problem | undefined {
  const { requestNo, machine, reportedAt } = row;
  const isNumberTaken = known.requestNos.has(requestNo) || named.requestNos.has(requestNo);
  if (requestNo !== '' && isNumberTaken) return problemOf('number_taken', { found: requestNo });
  if (requestNo !== '') named.requestNos.add(requestNo);
  if (machine.serialNo === '' || reading.areTwinsTaken) return undefined;
  const twin = twinOf(machine.serialNo, reportedAt);
  if (known.twins.has(twin) || named.twins.has(twin)) return problemOf('twin', { found: machine.serialNo });
  named.twins.add(twin);
  return undefined;
}
