import type { Command } from 'commander';
import { regulationSchema } from '#engine/pack/schema.ts';
import { say } from '../say.ts';

interface Options {
  readonly json?: boolean;
}

interface MergeOptions extends Options {
  readonly out: string;
  readonly name: string;
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
  pack
    .command('diff <earlier> <later>')
    .description(say('pack_diff'))
    .option('--json', say('json'))
    .action(async (earlier: string, later: string, { json }: Options) => {
      const { diffPacks } = await import('./pack-diff.ts');
      process.exitCode = await diffPacks(earlier, later, json === true);
    });
  pack
    .command('merge <folders...>')
    .description(say('pack_merge'))
    .requiredOption('--out <folder>', say('pack_merge_out'))
    .option('--name <name>', say('pack_merge_name'), 'merged')
    .option('--json', say('json'))
    .action(async (folders: string[], { json, out, name }: MergeOptions) => {
      const { mergeFolders } = await import('./pack-merge.ts');
      process.exitCode = await mergeFolders({ folders, out, name, json: json === true });
    });
  pack.command('schema').description(say('pack_schema')).action(printSchema);
}

function printSchema(): void {
  console.log(JSON.stringify(regulationSchema, null, 2));
}
