import { type SetUp, setupEndpoints } from '#contract/setup.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Registry, readSoundPack } from '#modules/regulation/index.ts';
import { proposalsOf, setUp } from '#modules/setup/index.ts';
import type { Platform } from '#platform/platform.ts';
import { Trouble } from '#platform/trouble.ts';
import { problemsOf } from '#road/validate.ts';
import { shellLocale } from '../shell-locale.ts';
import { troubleOf } from './refused.ts';

export interface SetUpOptions {
  readonly company?: string;
  readonly pack?: string;
  /** User name of the administrator. */
  readonly admin?: string;
  readonly adminName?: string;
  readonly email?: string;
  readonly branch?: string;
  readonly adcode: string;
  readonly zone: string;
  /** Accepts the proposal of the pack for every setting that its source leaves blank. */
  readonly acceptProposals?: boolean;
}

/** A set-up whose administrator has no password yet. */
export type Founding = Omit<SetUp, 'administrator'> & {
  readonly administrator: Omit<SetUp['administrator'], 'password'>;
  readonly acceptsProposals: boolean;
};

/** The set-up that the options ask for; none when they name no company. Throws Trouble when only a part is named. */
export function foundingOf(options: SetUpOptions): Founding | undefined {
  const { company, pack, admin, adcode, zone } = options;
  if (company === undefined && pack === undefined && admin === undefined) return undefined;
  if (company === undefined || pack === undefined || admin === undefined)
    throw new Trouble('init.incomplete');
  const { adminName: name = admin, email = `${admin.toLowerCase()}@accounts.invalid` } = options;
  const { branch: branchName = company } = options;
  const administrator = { name, username: admin, email };
  return {
    locale: shellLocale(),
    companyName: company,
    zone,
    pack,
    branchName,
    branchAdcode: adcode,
    administrator,
    acceptsProposals: options.acceptProposals === true,
  };
}

/** Sets the company up as its first page does. Throws Trouble with what is refused. */
export async function found(platform: Platform, founding: Founding, password: string): Promise<void> {
  const { acceptsProposals, ...given } = founding;
  const { compose } = await import('../compose.ts');
  const composition = await compose(platform);
  const settings = acceptsProposals ? await proposalsFor(given.pack, composition.registry) : {};
  const input: SetUp = { ...given, settings, administrator: { ...given.administrator, password } };
  const done = problemsOf(setupEndpoints.run, input) ?? (await setUp(composition, input));
  if (done instanceof Refused) throw troubleOf(done);
}

async function proposalsFor(pack: string, { vocabulary }: Registry) {
  const read = await readSoundPack(pack, vocabulary);
  if (read instanceof Refused) throw troubleOf(read);
  return proposalsOf(read);
}
