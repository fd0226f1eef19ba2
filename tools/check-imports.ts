import { globSync } from 'node:fs';
import { root } from './command.ts';
import { readImports } from './imports.ts';

const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(file => !file.includes('.generated.'));
const { read, violations } = await readImports(root, ['src']);
const unread = sources.filter(file => !read.includes(file));

for (const { rule, from, to } of violations) console.log(`${rule}: ${from} → ${to}`);
for (const file of unread) console.log(`not read: ${file}`);
console.log(`${read.length} files read, ${violations.length} imports out of order`);
process.exitCode = violations.length + unread.length > 0 ? 1 : 0;
