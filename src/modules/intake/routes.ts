import { intakeEndpoints } from '#contract/intake.ts';
import { ownEndpoints } from '#contract/own.ts';
import { refuse } from '#kernel/refusal.ts';
import { findAsset } from '#modules/asset/index.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { codePath, machineOfCode } from './code.ts';
import { askByCode } from './commands/ask-by-code.ts';
import type { IntakeOptions } from './options.ts';
import { ownMachines } from './queries/own-machines.ts';
import { ownRequests } from './queries/own-requests.ts';
import { machineRow, plateOf } from './store.ts';

/** Ways in for those who have no account: whoever holds the code is let in by it, to its machine only. */
export function intakeRoutes(options: IntakeOptions): readonly Route[] {
  const { db, secret } = options;
  return [
    read(intakeEndpoints.label, async (context, { id }) => {
      const machine = (await findAsset(context, id)) && (await machineRow(context, id));
      return machine
        ? { machine: plateOf(machine), path: codePath(secret, id) }
        : refuse('subject.not_found');
    }),
    open(intakeEndpoints.readCode, async ({ actor }, { code }) => {
      const assetId = actor && machineOfCode(secret, code);
      const machine = assetId ? await machineRow({ db }, assetId) : undefined;
      return machine ? plateOf(machine) : refuse('link.expired');
    }),
    change(askByCode(options)),
    read(ownEndpoints.machines, ownMachines(options)),
    read(ownEndpoints.requests, ownRequests(options)),
  ];
}
