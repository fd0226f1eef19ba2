import type { Command } from 'commander';
import { type Finding, verify } from '#road/evidence/verify.ts';
import { type FigureFinding, type FigureVerification, verifyFigures } from '#road/evidence/verify-figures.ts';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';

export function register(program: Command): void {
  program
    .command('verify')
    .description(say('verify'))
    .option('--figures', say('verify_figures'))
    .option('--json', say('json'))
    .action(run);
}

interface Options {
  readonly figures?: boolean;
  readonly json?: boolean;
}

/** Exit code 1 when something is not as it was written, or a figure is not what the logs give. */
async function run({ figures: withFigures = false, json }: Options): Promise<void> {
  const { compose } = await import('../compose.ts');
  const { evidence, figures } = await withPlatform('verify', async ({ pool, ...platform }) => {
    const { road } = await compose({ pool, ...platform });
    const ground = { book: road.regulations.book, zone: road.zone };
    return {
      evidence: await verify(pool, ground.book),
      figures: withFigures ? await verifyFigures(pool, ground) : null,
    };
  });
  const lines = [...evidenceLines(evidence), ...(figures ? figureLines(figures) : [])];
  answer(json, figures ? { ...evidence, figures } : evidence, lines.join('\n'));
  if (evidence.findings.length + (figures?.findings.length ?? 0) > 0) process.exitCode = 1;
}

function evidenceLines({ subjects, events, findings }: Awaited<ReturnType<typeof verify>>): string[] {
  if (findings.length === 0) return [say('verify_sound', { subjects, events })];
  return [say('verify_tampered', { count: findings.length }), ...findings.map(findingLine)];
}

function findingLine({ what, subjectId, seq, type }: Finding): string {
  return `${what}  ${subjectId}  #${seq}  ${type ?? ''}`;
}

function figureLines({ figures, findings }: FigureVerification): string[] {
  if (findings.length === 0) return [say('verify_figures_sound', { count: figures })];
  return [say('verify_figures_differ', { count: findings.length }), ...findings.map(figureLine)];
}

function figureLine(finding: FigureFinding): string {
  const { what, clause, control, measure, grain, period, kept, recomputed } = finding;
  const where = [finding.branch, finding.tier, finding.subjectId].filter(one => one !== null);
  const place = `${clause}/${control} ${measure}`;
  return [what, place, `${grain} ${period}`, ...where, say('verify_figure', { kept, recomputed })].join('  ');
}
