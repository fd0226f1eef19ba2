import { robotEndpoints } from '#contract/robot.ts';
import { refuse } from '#kernel/refusal.ts';
import { companySubject } from '#modules/message/index.ts';
import { seal } from '#platform/config/seal.ts';
import { newId } from '#platform/id.ts';
import { isOfVendor } from '#platform/robot/webhook.ts';
import { command, happened } from '#road/command.ts';

/** Adds a robot. Refuses `robot.address_foreign` and `robot.name_taken`. */
export const addRobot = (sealing: string) =>
  command({
    endpoint: robotEndpoints.add,
    kind: 'company',
    subjectId: companySubject,
    load: async (tx, { name }) => {
      const same = tx.db.selectFrom('robot').select('id').where('name', '=', name);
      const row = { isTaken: (await same.executeTakeFirst()) !== undefined };
      return { scope: { branchId: null, customerId: null, assignees: [] }, row };
    },
    change: async (tx, { isTaken }, { vendor, webhook, secret, topics, ...shown }) => {
      if (isTaken) return refuse('robot.name_taken', { field: 'name' });
      if (!isOfVendor(vendor, webhook)) return refuse('robot.address_foreign', { field: 'webhook' });
      const id = newId();
      const sealed = { webhook: seal(sealing, webhook), secret: secret ? seal(sealing, secret) : null };
      await tx.db
        .insertInto('robot')
        .values({ id, vendor, ...shown, topics: [...topics], ...sealed })
        .execute();
      return happened({ events: [{ type: 'company.robot_added' }], reply: { id } });
    },
  });
