import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';
import { refusalsPage } from './refusals-page.ts';

writeFileSync(join(root, 'docs/refusals.md'), refusalsPage());
