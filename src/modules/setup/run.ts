import type { SetUp } from '#contract/setup.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { CivilDate } from '#kernel/time.ts';
import {
  addBranch,
  addCalendar,
  addPerson,
  chineseOfficeCalendar,
  isZone,
  loadRegions,
} from '#modules/organisation/index.ts';
import { enactPack, type Registry } from '#modules/regulation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { type Tx, transaction } from '#platform/database/transaction.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { systemActor } from '#road/actor.ts';
import { type Order, runBatch } from '#road/batch.ts';
import type { Command, Told } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import type { Company } from './company.ts';
import { decisionsOf, filled } from './fill.ts';
import { foundCompany } from './found-company.ts';

/** What the set-up changes, and what remembers it. */
export interface Setting {
  readonly db: Db;
  readonly road: Road;
  readonly registry: Registry;
  readonly company: Company;
  /** The first day on which the regulation holds; today unless history is brought along. */
  readonly inForceFrom?: CivilDate;
}

/** Sets the company up, all or nothing. Refuses `setup.done`, unknown zones, divisions and packs. */
export async function setUp(setting: Setting, input: SetUp): Promise<Refused | { username: string }> {
  const { db, road, registry, company } = setting;
  try {
    return await transaction(road.pool, tx => setUpIn(tx, setting, input));
  } finally {
    // What was read inside the transaction holds only if it was committed.
    await Promise.all([company.load(db), registry.load(db)]);
  }
}

const oneAtATime = { name: 'setup.lock', text: `select pg_advisory_xact_lock(hashtext('guiju.setup'))` };

async function setUpIn(tx: Tx, setting: Setting, input: SetUp): Promise<Refused | { username: string }> {
  await tx.run(oneAtATime, []);
  if (await tx.db.selectFrom('company').select('id').executeTakeFirst()) return refuse('setup.done');
  if (!isZone(input.zone)) return refuse('input.invalid', { field: 'zone', params: { keyword: 'enum' } });
  const decisions = await prepare(tx, setting, input);
  if (decisions instanceof Refused) return decisions;
  const answers = await runBatch({ road: setting.road, tx, pending: new Map() }, ordersOf(input, decisions));
  const refused = answers.find(answer => answer instanceof Refused);
  return refused ?? { username: input.administrator.username };
}

/** What the road itself stands on: divisions, the calendar, the regulation; answers with what was decided about its blanks. */
async function prepare(
  tx: Tx,
  { road, registry, inForceFrom }: Setting,
  input: SetUp,
): Promise<Refused | readonly Told[]> {
  await Promise.all([loadRegions(tx.db), addCalendar(tx.db, chineseOfficeCalendar(input.zone))]);
  let decisions: readonly Told[] = [];
  const edition = await enactPack(tx.db, {
    pack: input.pack,
    inForceFrom: inForceFrom ?? civilDay(road.clock.now(), input.zone),
    enactedBy: input.administrator.name,
    vocabulary: registry.vocabulary,
    fill: pack => {
      decisions = decisionsOf(pack, input.settings ?? {});
      return filled(pack, input, registry.vocabulary);
    },
  });
  if (edition instanceof Refused) return edition;
  await registry.load(tx.db);
  return decisions;
}

function ordersOf(input: SetUp, decisions: readonly Told[]): Order[] {
  const { locale, companyName, zone, pack, branchName, branchAdcode, administrator } = input;
  const actor = systemActor('console', administrator.name);
  const roles = ['admin', 'general_manager'];
  const order = (command: Command, given: object): Order => ({
    command,
    call: { actor, key: null, input: given },
  });
  return [
    order(foundCompany(decisions), { locale, companyName, zone, pack }),
    order(addBranch, { name: branchName, zone, adcode: branchAdcode }),
    order(addPerson, { ...administrator, roles, branchId: null, skills: [] }),
  ];
}
