import { existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { dataDirectory, type Environment } from '#platform/config/data-directory.ts';
import { makeDirectory } from '#platform/config/make-directory.ts';
import { type FoundSetting, type ReadSettings, readSettings } from '#platform/config/read-settings.ts';
import { type Settings, secretSettings, variables } from '#platform/config/settings.ts';
import { findBinaries } from '#platform/database/embedded/binaries.ts';
import { checkVersion, clusterAt, isInitialised } from '#platform/database/embedded/cluster.ts';
import { databaseUser } from '#platform/database/embedded/database-user.ts';
import { readHolder } from '#platform/database/embedded/holder.ts';
import { checkExternal, placeOf } from '#platform/database/external.ts';
import { Trouble } from '#platform/trouble.ts';
import { troubleText } from './cli.ts';
import { say } from './say.ts';
import { root } from './version.ts';

/** One thing that the doctor looked at. */
export interface Finding {
  readonly state: 'good' | 'wrong' | 'told';
  readonly subject: string;
  readonly value: string;
  readonly origin?: FoundSetting['origin'];
  /** What it means, or what to do about it. */
  readonly advice?: string;
}

/** Looks at every setting and at everything that a start needs, changing nothing but making a missing data directory. */
export async function examine(environment: Environment): Promise<Finding[]> {
  const directory = dataDirectory(environment);
  const read = readSettings(directory, environment);
  const told = {
    state: 'told',
    subject: 'GUIJU_DATA',
    value: directory,
    advice: say('setting.dataDirectory'),
  } as const;
  const settings = [told, ...read.found.map(setting => settingFinding(setting, read))];
  const fileProblems = read.problems.filter(({ code }) => code !== 'invalid').map(problemFinding);
  const checks = read.settings ? await checksOf(read.settings, directory) : [];
  return [...settings, ...fileProblems, ...checks];
}

function settingFinding({ name, value, origin }: FoundSetting, { problems }: ReadSettings): Finding {
  const problem = problems.find(
    ({ at, code }) =>
      code === 'invalid' && at.endsWith(origin === 'environment' ? variables[name] : snake(name)),
  );
  const shown = value === undefined ? '–' : secretSettings.includes(name) ? '…' : String(value);
  const meaning = say(`setting.${name}`);
  const advice = problem ? say('setting_invalid', { detail: problem.detail, meaning }) : meaning;
  return { state: problem ? 'wrong' : 'told', subject: variables[name], value: shown, origin, advice };
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

function problemFinding({ at, code, detail }: ReadSettings['problems'][number]): Finding {
  return { state: 'wrong', subject: at, value: say(`setting_${code}`), advice: detail };
}

async function checksOf(settings: Settings, directory: string): Promise<Finding[]> {
  return [
    await check('directory', directory, () => makeDirectory(directory)),
    spaceFinding(directory),
    ...(settings.databaseUrl === undefined
      ? await embeddedChecks(directory)
      : [await externalCheck(settings.databaseUrl)]),
    await portCheck(settings, directory),
    webFinding(),
  ];
}

async function check(subject: string, value: string, look: () => unknown): Promise<Finding> {
  try {
    await look();
    return { state: 'good', subject: say(`check.${subject}`), value };
  } catch (error) {
    const advice = error instanceof Trouble ? troubleText(error) : String(error);
    return { state: 'wrong', subject: say(`check.${subject}`), value, advice };
  }
}

const gigabyte = 1024 ** 3;
const leastFreeBytes = gigabyte / 2;

function spaceFinding(directory: string): Finding {
  const { bavail, bsize } = statfsSync(existingPart(directory));
  const free = bavail * bsize;
  const value = `${(free / gigabyte).toFixed(1)} GB`;
  if (free >= leastFreeBytes) return { state: 'good', subject: say('check.space'), value };
  return {
    state: 'wrong',
    subject: say('check.space'),
    value,
    advice: say('space_advice', { path: directory }),
  };
}

function existingPart(path: string): string {
  return existsSync(path) ? path : existingPart(dirname(path));
}

async function embeddedChecks(directory: string): Promise<Finding[]> {
  const cluster = clusterAt(join(directory, 'database'));
  const state = isInitialised(cluster) ? cluster.data : say('not_yet_made');
  const programs = await check('programs', 'PostgreSQL 18', findBinaries);
  const user = await check('database_user', databaseUserName(), databaseUser);
  const database = await check('database', state, () => isInitialised(cluster) && checkVersion(cluster));
  const holder = readHolder(directory);
  const held = holder ? say('held_by', { ...holder }) : say('held_by_nobody');
  return [programs, user, database, { state: 'told', subject: say('check.holder'), value: held }];
}

function databaseUserName(): string {
  try {
    return databaseUser()?.name ?? say('same_user');
  } catch {
    return '–';
  }
}

function externalCheck(url: string): Promise<Finding> {
  return check('external', placeOf(url).host, () => checkExternal(url));
}

async function portCheck({ host, port }: Settings, directory: string): Promise<Finding> {
  const value = `${host}:${port}`;
  if (readHolder(directory)) return { state: 'told', subject: say('check.port'), value };
  return check('port', value, () => tryPort(host, port));
}

function tryPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => reject(new Trouble('port.busy', { host, port }, error)));
    server.listen({ host, port }, () => server.close(() => resolve()));
  });
}

function webFinding(): Finding {
  const isBuilt = existsSync(join(root, 'dist/web/console/index.html'));
  if (isBuilt) return { state: 'good', subject: say('check.web'), value: 'dist/web' };
  return { state: 'wrong', subject: say('check.web'), value: 'dist/web', advice: say('web_advice') };
}
