import type { FastifyInstance } from 'fastify';
import { runBacktestOfDraft } from '#modules/backtest/index.ts';
import { draftEdition } from '#modules/edition/index.ts';
import { machineCode } from '#modules/intake/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Road } from '#road/road.ts';
import { buildersOn, done, farAdcode } from '../builders.ts';
import { answered } from './ask.ts';
import { type Cookies, hireEverybody, setUp } from './people.ts';
import type { ProductInProcess } from './product.ts';
import type { Side } from './side.ts';
import { aSide, type Started } from './started.ts';

export interface World {
  readonly home: Side;
  readonly away: Side;
  /** Of the branch `home`, as customer of the customer of `home`. */
  readonly cookies: Cookies;
}

export async function twoBranches({ app, database, composition }: ProductInProcess): Promise<World> {
  const { admin, branchId } = await setUp(app);
  const { road, files, registry, config } = await composition();
  const builders = buildersOn(road, database.db);
  const other = await builders.aBranch({ name: '青岛服务网点', adcode: farAdcode });
  const ground = { road, registry, db: database.db, files, app, admin };
  const home = await aSide(ground, { name: 'home', branchId });
  const away = await aSide(ground, { name: 'away', branchId: other.id });
  await database.db
    .updateTable('customer')
    .set({ agentId: home.agentId })
    .where('id', '=', home.customerId)
    .execute();
  const cookies = await hireEverybody({ app, admin }, home);
  const [homeLink, awayLink] = await Promise.all([home, away].map(side => tokenOf(app, cookies.csr, side)));
  const text = await aDraft(road, registry);
  const codeOf = ({ assetId }: Started) => machineCode(config.secret, assetId);
  return {
    home: { ...home, ...text, token: homeLink ?? '', code: codeOf(home) },
    away: { ...away, ...text, token: awayLink ?? '', code: codeOf(away) },
    cookies,
  };
}

async function aDraft(road: Road, registry: Registry) {
  const { id: draftId } = await done<{ id: string }>(road, draftEdition(registry), { note: '' });
  const { id: backtestId } = await done<{ id: string }>(road, runBacktestOfDraft, { draftId });
  return { draftId, backtestId };
}

async function tokenOf(app: FastifyInstance, cookie: string, { requestId }: Started): Promise<string> {
  const path = `/service-requests/${requestId}`;
  const { portalPath } = await answered<{ portalPath: string }>(app, { method: 'GET', path, cookie });
  return portalPath.split('/').at(-1) ?? '';
}
