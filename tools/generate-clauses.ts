import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { controlsPage } from '../src/app/cli/controls-page.ts';
import { shippedRegulations } from '../src/app/cli/pack-load.ts';
import { clausesPage } from '../src/app/cli/pack-page.ts';
import { schemaForEditors } from '../src/app/cli/pack-schema.ts';
import { readRegister } from '../src/platform/regulation/register.ts';
import { root } from './command.ts';

/** What is made from the packs: the page of clauses, the reference of controls and the schema for editors. */
const made = {
  'docs/clauses.md': clausesPage({ register: await readRegister(), packs: await shippedRegulations() }),
  'docs/controls.md': controlsPage(),
  'regulations/regulation.schema.json': `${JSON.stringify(schemaForEditors(), null, 2)}\n`,
};

for (const [file, text] of Object.entries(made)) {
  const path = join(root, file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.log(`${file} is stale: run \`npm run clauses\``);
    process.exitCode = 1;
  }
}
