import type { Shot } from './shot.ts';

/** `docs/screenshots/README.md`: what each picture shows. */
export function indexOf(shots: readonly Shot[], files: readonly string[]): string {
  const rows = shots.map(({ name, what, account }) => {
    const pictures = files.filter(file => file.startsWith(`${name}.`)).map(linkOf(name));
    return `| ${what} | ${account ?? '–'} | ${pictures.join(' ')} |`;
  });
  return `# Pictures of every page

Of the demonstration company, taken by \`npm run screenshots\`: the console at 1366 × 768, the phone at 360 × 740.

| page | signed in as | pictures |
|---|---|---|
${rows.join('\n')}
`;
}

function linkOf(name: string): (file: string) => string {
  return file => `[${file.slice(name.length + 1, -'.png'.length)}](${file})`;
}
