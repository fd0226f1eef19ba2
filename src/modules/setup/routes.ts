import { setupEndpoints } from '#contract/setup.ts';
import type { Regulation } from '#engine/regulation.ts';
import { Refused } from '#kernel/refusal.ts';
import { open, type Route } from '#road/route.ts';
import { problemsOf } from '#road/validate.ts';
import { learnOfSetUp } from './learn.ts';
import { readPacks, summariesOf } from './packs.ts';
import { type Setting, setUp } from './run.ts';

/** Both need no session: before the set-up there is nobody who could have one. */
export function setupRoutes(setting: Setting): readonly Route[] {
  const { registry } = setting;
  let packs: Promise<readonly Regulation[]> | undefined;
  return [
    open(setupEndpoints.status, async ({ request }) => {
      const row = await learnOfSetUp(setting);
      if (row) return { done: true, companyName: row.name, packs: [] };
      packs ??= readPacks(registry.vocabulary);
      return {
        done: false,
        companyName: '',
        packs: summariesOf(await packs, { vocabulary: registry.vocabulary, locale: request.locale }),
      };
    }),
    open(setupEndpoints.run, async ({ reply }, input) => {
      const problems = problemsOf(setupEndpoints.run, input);
      if (problems) return problems;
      const done = await setUp(setting, input);
      if (!(done instanceof Refused)) reply.code(201);
      return done;
    }),
  ];
}
