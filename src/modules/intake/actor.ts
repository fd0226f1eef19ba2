import { sql } from 'kysely';
import type { LinkUse, PortalOptions } from '#modules/portal/index.ts';
import type { Actor } from '#road/actor.ts';
import { machineOfCode } from './code.ts';

/** Who holds a code in front of them: the customer of that machine, who may ask for service of it and nothing else. */
export async function codeActor(options: PortalOptions, use: LinkUse): Promise<Actor | undefined> {
  const { attempts, secret } = options;
  const guesser = `code ${use.address}`;
  if (attempts.waitSeconds(guesser, use.address) > 0) return undefined;
  const assetId = machineOfCode(secret, use.token);
  if (assetId === null) {
    attempts.failed(guesser, use.address);
    return undefined;
  }
  return actorOf(options, assetId, use);
}

async function actorOf(
  { db }: PortalOptions,
  assetId: string,
  { locale }: LinkUse,
): Promise<Actor | undefined> {
  const { rows } = await sql<{ customerId: string; name: string }>`
    select customer_id, serial_no as name from asset where id = ${assetId}`.execute(db);
  const [machine] = rows;
  if (!machine) return undefined;
  const whose = { personId: null, branchIds: [], roles: ['customer' as const], onBehalfOf: null };
  return { ...whose, ...machine, key: codeKey(assetId), locale, source: 'portal' };
}

/** The key of an actor who came by the code of this machine. */
export function codeKey(assetId: string): string {
  return `code:${assetId}`;
}
