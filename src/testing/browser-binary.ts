import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';

/** A browser and the environment that it runs in. */
export interface BrowserBinary {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing is looked up, updated or reported behind a test's back. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-pings',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

/** The machine's own Chromium where it has one, else the one from npm; with a font that has Chinese. */
export async function browserBinary(): Promise<BrowserBinary> {
  const own = installed.find(path => existsSync(path));
  const executablePath = own ?? (await packed.executablePath());
  const args = own ? quiet : [...quiet, '--disable-gpu', '--no-zygote'];
  return { executablePath, args, env: { ...process.env, FONTCONFIG_FILE: fontconfigFile() } };
}

/** Tells fontconfig of Noto Sans SC from npm and of nothing else, so that a picture looks the same on every machine. */
function fontconfigFile(): string {
  const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc')));
  const folder = join(tmpdir(), 'guiju-fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}/400Regular</dir>
  <dir>${fonts}/600SemiBold</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`,
  );
  return file;
}
