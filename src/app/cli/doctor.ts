import type { Command } from 'commander';
import { examine, type Finding } from '../doctor.ts';
import { answer, say } from '../say.ts';

export function register(program: Command): void {
  program
    .command('doctor')
    .description(say('doctor'))
    .option('--json', say('json'))
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(process.env);
      answer(json, findings, findings.map(lineOf).join('\n'));
      if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
    });
}

const marks = { good: '✓', wrong: '✗', told: ' ' } as const;

function lineOf({ state, subject, value, origin, advice }: Finding): string {
  const where = origin ? ` (${say(`origin_${origin}`)})` : '';
  return `${marks[state]} ${subject}: ${value}${where}${advice ? `\n    ${advice.replaceAll('\n', '\n    ')}` : ''}`;
}
