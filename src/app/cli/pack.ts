import type { Command } from 'commander';
import { regulationSchema } from '#engine/pack/schema.ts';
import { say } from '../say.ts';

interface Options {
  readonly json?: boolean;
}

/** `guiju pack check`, `pack where`, `pack import` and `pack schema`. */
export function register(program: Command): void {
  const pack = program.command('pack').description(say('pack'));
  pack
    .command('check [folders...]')
    .description(say('pack_check'))
    .option('--json', say('json'))
    .action(async (folders: string[], { json }: Options) => {
      const { checkPacks } = await import('./pack-check.ts');
      process.exitCode = await checkPacks(folders, json === true);
    });
  pack
    .command('where <clause>')
    .description(say('pack_where'))
    .option('--json', say('json'))
    .action(async (clause: string, { json }: Options) => {
      const { whereIsClause } = await import('./pack-where.ts');
      process.exitCode = await whereIsClause(clause, json === true);
    });
  pack
    .command('import <file>')
    .description(say('pack_import'))
    .option('--out <folder>', say('pack_import_out'))
    .option('--json', say('json'))
    .action(async (file: string, options: Options & { readonly out?: string }) => {
      const { importText } = await import('./pack-import.ts');
      await importText(file, options);
    });
  pack.command('schema').description(say('pack_schema')).action(printSchema);
}

function printSchema(): void {
  console.log(JSON.stringify(regulationSchema, null, 2));
}
