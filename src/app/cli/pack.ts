import { type Command, Option } from 'commander';
import { type Locale, locales } from '#kernel/locale.ts';
import { say } from '../say.ts';
import { schemaForEditors } from './pack-schema.ts';

interface Options {
  readonly json?: boolean;
}

interface CheckOptions extends Options {
  readonly lang?: Locale;
}

interface MergeOptions extends Options {
  readonly out: string;
  readonly name: string;
}

/** `guiju pack check`, `pack where`, `pack import` and `pack schema`. */
export function register(program: Command): void {
  const pack = program.command('pack').description(say('pack'));
  pack
    .command('check')
    .argument('[folders...]', say('arg.packs'))
    .description(say('pack_check'))
    .option('--json', say('json'))
    .addOption(new Option('--lang <language>', say('pack_check_lang')).choices(locales))
    .action(async (folders: string[], { json, lang }: CheckOptions) => {
      const { checkPacks } = await import('./pack-check.ts');
      process.exitCode = await checkPacks(folders, { json: json === true, ...(lang && { locale: lang }) });
    });
  pack
    .command('where')
    .argument('<clause>', say('arg.clause'))
    .description(say('pack_where'))
    .option('--json', say('json'))
    .action(async (clause: string, { json }: Options) => {
      const { whereIsClause } = await import('./pack-where.ts');
      process.exitCode = await whereIsClause(clause, json === true);
    });
  pack
    .command('import')
    .argument('<file>', say('arg.document'))
    .description(say('pack_import'))
    .option('--out <folder>', say('pack_import_out'))
    .option('--json', say('json'))
    .action(async (file: string, options: Options & { readonly out?: string }) => {
      const { importText } = await import('./pack-import.ts');
      await importText(file, options);
    });
  pack
    .command('diff')
    .argument('<earlier>', say('arg.pack'))
    .argument('<later>', say('arg.pack'))
    .description(say('pack_diff'))
    .option('--json', say('json'))
    .action(async (earlier: string, later: string, { json }: Options) => {
      const { diffPacks } = await import('./pack-diff.ts');
      process.exitCode = await diffPacks(earlier, later, json === true);
    });
  pack
    .command('merge')
    .argument('<folders...>', say('arg.packs'))
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
  console.log(JSON.stringify(schemaForEditors(), null, 2));
}
