import type { FormChanged, FormContent } from '#contract/form.ts';
import { dayMs } from '#kernel/time.ts';
import { formRoutes } from '#modules/form/index.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Actor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Composition } from '../compose.ts';
import { doAll } from './do-all.ts';
import { castOf } from './history/cast.ts';

const trips: readonly FormContent[] = [
  {
    trip: '去德州客运公司检修 6 台客车前门',
    amount: 180_000,
    lines: [
      { purpose: '住宿', estimate: 60_000 },
      { purpose: '往返交通', estimate: 40_000 },
    ],
  },
  { trip: '去聊城公交公司更换气泵', amount: 96_000 },
  { trip: '去菏泽配合厂家处理变速箱', amount: 320_000 },
];

/** Cash advances of the first branch: two that wait for the manager, and one that the manager has agreed to. */
export async function fileForms(composition: Composition, branchId: string): Promise<void> {
  const { manager, engineers } = (await castOf(composition.db))(branchId);
  const [engineer] = [...engineers.values()].filter(({ branchIds }) => branchIds.includes(branchId));
  if (!engineer) return;
  const ids: string[] = [];
  for (const [place, trip] of trips.entries()) {
    const leavesOn = civilDay(composition.clock.now() + (place + 2) * dayMs, composition.road.zone);
    ids.push(await submitted(composition, engineer, { ...trip, leaves_on: leavesOn }));
  }
  const [first] = ids;
  const agreed = { id: first, version: 1, decision: 'approve' };
  await act(composition, { action: 'form.decide', actor: manager, input: agreed });
}

async function submitted(composition: Composition, actor: Actor, content: FormContent): Promise<string> {
  const input = { form: 'cash_advance', content };
  const { id } = await act(composition, { action: 'form.draft', actor, input });
  await act(composition, { action: 'form.submit', actor, input: { id } });
  return id;
}

interface Deed {
  readonly action: string;
  readonly actor: Actor;
  readonly input: object;
}

async function act(composition: Composition, { action, actor, input }: Deed): Promise<FormChanged> {
  const command = commandOf(composition, action);
  const [done] = await doAll(composition.road, [{ command, actor, input }]);
  return done as FormChanged;
}

function commandOf({ registry, files }: Composition, action: string): Command {
  const route = formRoutes({ regulations: registry, files }).find(
    ({ endpoint }) => endpoint.action === action,
  );
  if (route?.kind !== 'command') throw new Error(`demonstration: no command ${action}`);
  return route.command;
}
