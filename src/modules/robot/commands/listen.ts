import { type HearRobot, type RobotVendor, robotEndpoints } from '#contract/robot.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { companySubject } from '#modules/message/index.ts';
import { seal } from '#platform/config/seal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';

/**
 * Sets whether a robot takes what its group says, and by what its vendor signs. Refuses `robot.keys_missing` and
 * `robot.key_malformed`.
 */
export const listenToRobot = (sealing: string) =>
  command({
    endpoint: robotEndpoints.listen,
    kind: 'company',
    subjectId: companySubject,
    load: async (tx, { id }) => {
      const open = tx.db
        .selectFrom('robot')
        .select(['vendor', 'callbackToken', 'callbackKey'])
        .where('id', '=', id)
        .where('removedAt', 'is', null);
      const row = await open.executeTakeFirst();
      return row ? { scope: { branchId: null, customerId: null, assignees: [] }, row } : null;
    },
    change: async (tx, { vendor, ...kept }, { id, ...input }) => {
      const { isHearing, receiver, customerId } = input;
      const callbackToken = sealed(sealing, input.token) ?? kept.callbackToken;
      const callbackKey = sealed(sealing, input.key) ?? kept.callbackKey;
      const lacking = lacks(vendor as RobotVendor, { ...input, callbackToken, callbackKey });
      if (lacking) return lacking;
      if (customerId !== null && !(await isCustomer(tx.db, customerId)))
        return refuse('subject.not_found', { field: 'customerId' });
      await tx.db
        .updateTable('robot')
        .set({ isHearing, callbackToken, callbackKey, callbackReceiver: receiver, customerId })
        .where('id', '=', id)
        .execute();
      return happened({ events: [{ type: 'company.robot_listening' }], reply: { id } });
    },
  });

function sealed(sealing: string, told: string | undefined): string | undefined {
  return told === undefined ? undefined : seal(sealing, told);
}

async function isCustomer(db: Tx['db'], id: string): Promise<boolean> {
  const found = db.selectFrom('customer').select('id').where('id', '=', id);
  return (await found.executeTakeFirst()) !== undefined;
}

interface Told extends HearRobot {
  readonly callbackToken: string | null;
  readonly callbackKey: string | null;
}

/** DingTalk signs with one secret; the others encrypt as well. */
function lacks(vendor: RobotVendor, { isHearing, key, callbackToken, callbackKey }: Told): Refused | null {
  if (vendor === 'wecom' && key !== undefined && !/^[A-Za-z0-9]{43}$/.test(key))
    return refuse('robot.key_malformed', { field: 'key' });
  if (!isHearing) return null;
  if (callbackToken === null) return refuse('robot.keys_missing', { field: 'token' });
  return vendor !== 'dingtalk' && callbackKey === null
    ? refuse('robot.keys_missing', { field: 'key' })
    : null;
}
