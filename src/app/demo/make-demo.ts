import { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { readSoundPack } from '#modules/regulation/index.ts';
import { proposalsOf, setUp } from '#modules/setup/index.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Composition } from '../compose.ts';
import { say } from '../say.ts';
import { shellLocale } from '../shell-locale.ts';
import { demoBranches, demoCompany } from './company.ts';
import { fileForms } from './file-forms.ts';
import { type Hired, hire } from './hire.ts';
import { hireAgent } from './hire-agent.ts';
import { writeProgress } from './history/progress.ts';
import { tellWaiting } from './history/tell-waiting.ts';
import { historyDays } from './history/times.ts';
import { newPassword } from './password.ts';
import { randomOf } from './random.ts';
import { sellFleets } from './sell-fleets.ts';
import { writeArticles } from './write-articles.ts';

const seed = 20_261_122;

/** Makes the demonstration company: everything through the road, its accounts with passwords of their own, told once. */
export async function makeDemo(composition: Composition): Promise<void> {
  const started = performance.now();
  const random = randomOf(seed);
  const administrator = await foundDemo(composition);
  const { accounts, branches } = await hire(composition);
  await sellFleets(composition, random, branches);
  const [first] = branches;
  if (first) await fileForms(composition, first.id);
  if (first) await writeArticles(composition, first.id);
  const at = composition.clock.now();
  await tellWaiting(composition, at);
  await writeProgress(composition.db, { at, told: 0 });
  tell([administrator, ...accounts, await hireAgent(composition)]);
  console.log(say('demo_made', { seconds: ((performance.now() - started) / 1000).toFixed(1) }));
}

export type Account = Hired['accounts'][number];

async function foundDemo(composition: Composition): Promise<Account> {
  const [branch] = demoBranches;
  const administrator = {
    name: '沈管理',
    username: 'admin',
    email: 'admin@example.com',
    password: newPassword(),
  };
  const { clock } = composition;
  // The history that follows is judged by the same regulation.
  const inForceFrom = civilDay(clock.now() - (historyDays + 1) * dayMs, demoCompany.zone);
  const pack = await readSoundPack(demoCompany.pack, composition.registry.vocabulary);
  if (pack instanceof Refused) throw new Error(`demo: ${JSON.stringify(pack.refusals)}`);
  const done = await setUp(
    { ...composition, inForceFrom },
    {
      ...demoCompany,
      settings: proposalsOf(pack),
      locale: shellLocale(),
      branchName: branch.name,
      branchAdcode: branch.adcode,
      administrator,
    },
  );
  if (done instanceof Refused) throw new Error(`demo: ${JSON.stringify(done.refusals)}`);
  return { ...administrator, roles: ['admin', 'general_manager'] };
}

function tell(accounts: readonly Account[]): void {
  console.log(say('demo_accounts'));
  for (const { username, password, name, roles } of accounts)
    console.log(`  ${username.padEnd(16)} ${password}   ${name}  ${roles.join(', ')}`);
}
