import type { Command, Option } from 'commander';
import { misuseText } from './misuse.ts';
import { say } from './say.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

/** Help and what was asked wrongly, in the language of the shell; all commands that are added afterwards inherit it. */
export function speakHelp(program: Command, version: string): Command {
  return program
    .version(version, '-V, --version', say('help.version'))
    .helpOption('-h, --help', say('help.help'))
    .helpCommand('help [command]', say('help.help'))
    .configureHelp({ styleTitle: titleOf, optionDescription: describe })
    .configureOutput({ outputError: (text, write) => write(misuseText(text)) })
    .showHelpAfterError(say('help.hint'))
    .addHelpText('afterAll', `\n${say('help.exit_codes')}`);
}

function titleOf(title: string): string {
  const key = titles[title];
  return key === undefined ? title : say(key);
}

/** With what may be chosen, and what is taken when nothing is said. */
function describe(option: Option): string {
  const { argChoices, defaultValue } = option;
  const more = [
    ...(argChoices ? [say('help.choices', { choices: argChoices.join(', ') })] : []),
    ...(defaultValue === undefined ? [] : [say('help.standard', { value: String(defaultValue) })]),
  ];
  return [option.description, ...more].join(say('help.join'));
}
