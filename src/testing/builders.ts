import type { Asset } from '#contract/asset.ts';
import type { Customer } from '#contract/customer.ts';
import type { Branch, Person } from '#contract/organisation.ts';
import type { Role } from '#contract/roles.ts';
import { Refused } from '#kernel/refusal.ts';
import { addAsset } from '#modules/asset/index.ts';
import { addCustomer } from '#modules/customer/index.ts';
import {
  addBranch,
  addCalendar,
  addPerson,
  chineseOfficeCalendar,
  loadRegions,
} from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import { type Actor, systemActor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';

/** 历下区 in 济南: about 12 km from the branch of `aBranch`. */
export const nearAdcode = '370102';
/** 青岛市市南区: more than 300 km away. */
export const farAdcode = '370202';

const builder = systemActor('api', 'test');
let built = 0;

/** Does a command as the system and answers with what it replied; throws what it was refused for. */
export async function done<T>(
  road: Road,
  command: Command,
  input: unknown,
  actor: Actor = builder,
): Promise<T> {
  const answer = await runCommand(road, command, { actor, input, key: newId() });
  if (answer instanceof Refused)
    throw new Error(`${command.endpoint.action}: ${JSON.stringify(answer.refusals)}`);
  return answer.body as T;
}

/** Makes things through the road, and the parents that they need. Each has a number of its own. */
export function buildersOn(road: Road, db: Db) {
  const ground = () => prepareGround(db, road.zone);

  async function aBranch({ name = `网点${++built}`, adcode = '370100', zone = 'Asia/Shanghai' } = {}) {
    await ground();
    return done<Branch>(road, addBranch, { name, zone, adcode });
  }

  async function anyBranch(): Promise<string> {
    const found = await db.selectFrom('branch').select('id').orderBy('code').executeTakeFirst();
    return found?.id ?? (await aBranch()).id;
  }

  /** With `password` a person who can sign in; without one (fast) somebody to assign work to. */
  async function aPerson(options: NewPerson = {}): Promise<Person> {
    const { roles = ['engineer'], name = `人员${++built}`, skills = [], password } = options;
    const branchId = options.branchId === undefined ? await anyBranch() : options.branchId;
    const username = options.username ?? `person${built}`;
    if (password) return done(road, addPerson, { name, username, password, roles, branchId, skills });
    const id = newId();
    await db
      .insertInto('person')
      .values({ id, name, branchId, roles: [...roles], skills: [...skills] })
      .execute();
    return {
      id,
      name,
      username,
      roles: [...roles],
      branchId,
      branchName: null,
      skills: [...skills],
      team: null,
      isActive: true,
    };
  }

  async function aCustomer(options: NewCustomer = {}): Promise<Customer> {
    await anyBranch();
    built += 1;
    const { name = `客户${built}公交公司`, phone = `138${String(built).padStart(8, '0')}` } = options;
    const { adcode = nearAdcode, kind = 'end_user', tier = 'B', distanceMetres, branchId } = options;
    const site = { name: '车场', adcode, address: '测试路1号', ...optional({ distanceMetres, branchId }) };
    return done(road, addCustomer, { name, kind, tier, contact: { name: '王小明', phone }, site });
  }

  async function anAsset(options: NewAsset = {}): Promise<Asset> {
    const customer = options.customer ?? (await aCustomer());
    const {
      serialNo = `LTEST${String(++built).padStart(12, '0')}`,
      vehicleNo,
      warrantyUntil,
      soldOn,
    } = options;
    return done(road, addAsset, {
      customerId: customer.id,
      siteId: customer.sites[0]?.id,
      serialNo,
      productLine: 'city',
      model: 'XB6105',
      soldByAgent: false,
      ...optional({ vehicleNo, warrantyUntil, soldOn }),
    });
  }

  return { aBranch, aPerson, aCustomer, anAsset };
}

export interface NewPerson {
  readonly roles?: readonly Role[];
  readonly name?: string;
  readonly skills?: readonly string[];
  readonly branchId?: string | null;
  readonly username?: string;
  readonly password?: string;
}

export interface NewCustomer {
  readonly name?: string;
  readonly phone?: string;
  readonly adcode?: string;
  readonly kind?: Customer['kind'];
  readonly tier?: Customer['tier'];
  readonly distanceMetres?: number;
  readonly branchId?: string;
}

export interface NewAsset {
  readonly customer?: Customer;
  readonly serialNo?: string;
  readonly vehicleNo?: string;
  readonly soldOn?: string;
  readonly warrantyUntil?: string;
}

/** A person as the road sees who acts. */
export function actorFor(person: Person): Actor {
  return {
    ...builder,
    key: `account:${person.id}`,
    personId: person.id,
    branchIds: person.branchId === null ? [] : [person.branchId],
    roles: person.roles,
    name: person.name,
    source: 'console',
  };
}

const optional = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

async function prepareGround(db: Db, zone: string): Promise<void> {
  await addCalendar(db, chineseOfficeCalendar(zone));
  const loaded = await db.selectFrom('region').select('adcode').limit(1).executeTakeFirst();
  if (!loaded) await loadRegions(db);
}
