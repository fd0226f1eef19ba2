import { type Charged, chargeOf, type Tariff } from '#engine/controls/charge.ts';
import { fenPerYuan } from '#kernel/money.ts';
import type { Told } from '#road/command.ts';
import type { Reaction } from '#road/road.ts';
import { chargeOfCase, dropCharge, keepCharge } from './store.ts';
import { payerWord } from './terms.ts';

/** Works out who pays, by the edition that judges the case and over its facts; tells it where it is another than before. */
const workOut: Reaction = async (tx, { at }, { id }, { state, regulations }) => {
  const { edition, facts, seen, grades, papers } = state;
  const regulation = regulations.book.edition(edition);
  const { settings } = regulation;
  const charged = chargeOf(regulation, { facts, event: undefined, seen, grades, settings, at, papers });
  if (!charged && (facts['charge.payer'] ?? null) === null) return [];
  const kept = await chargeOfCase(tx.db, id);
  if (!charged) return withdraw(kept !== null && kept.decided === null, () => dropCharge(tx, id));
  if (kept && kept.edition === edition && isSame(kept.charged, charged)) return [];
  const decided = kept?.decided ?? null;
  await keepCharge(tx, id, { edition, charged, at, decided });
  return [workedOut(charged, decided === null)];
};

/** What a person decided outlives the clause that said otherwise. */
async function withdraw(isKept: boolean, drop: () => Promise<void>): Promise<Told[]> {
  if (!isKept) return [];
  await drop();
  return [{ type: 'charge.withdrawn', facts: { 'charge.payer': null } }];
}

function isSame(a: Charged, b: Charged): boolean {
  return canonical(a) === canonical(b);
}

/** The database keeps no order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : one,
  );
}

function workedOut({ clause, control, payers, parts, labour, travel }: Charged, holds: boolean): Told {
  const payer = payerWord(payers);
  const prices = { parts: wordOf(parts), labour: wordOf(labour), travel: travel && wordOf(travel) };
  return {
    type: 'charge.worked_out',
    data: { control: `${clause}/${control}`, payer, ...prices },
    ...(holds && { facts: { 'charge.payer': payer } }),
  };
}

function wordOf(tariff: Tariff): string {
  switch (tariff.by) {
    case 'yuan':
      return `${tariff.fen / fenPerYuan} yuan per ${tariff.per}`;
    case 'percent':
      return `${tariff.percent}% of ${tariff.of}`;
    default:
      return tariff.by;
  }
}

export const chargeReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'service_request.solved_remotely': [workOut],
  'warranty.decided': [workOut],
  'work_order.diagnosed': [workOut],
  'work_order.repaired': [workOut],
};
