import type { Command } from 'commander';
import { type Finding, verify } from '#road/evidence/verify.ts';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';

export function register(program: Command): void {
  program.command('verify').description(say('verify')).option('--json', say('json')).action(run);
}

/** Exit code 1 when something is not as it was written. */
async function run({ json }: { readonly json?: boolean }): Promise<void> {
  const { compose } = await import('../compose.ts');
  const result = await withPlatform('verify', async platform => {
    const { road } = await compose(platform);
    return verify(platform.pool, road.regulations.book);
  });
  const { subjects, events, findings } = result;
  const lines = [say('verify_tampered', { count: findings.length }), ...findings.map(findingLine)];
  answer(json, result, findings.length > 0 ? lines.join('\n') : say('verify_sound', { subjects, events }));
  if (findings.length > 0) process.exitCode = 1;
}

function findingLine({ what, subjectId, seq, type }: Finding): string {
  return `${what}  ${subjectId}  #${seq}  ${type ?? ''}`;
}
