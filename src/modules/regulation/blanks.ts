import type { Clause, Regulation, Setting } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';

/** A setting that the source leaves blank: it goes by a proposal that nobody has accepted yet. */
export interface Blank {
  readonly name: string;
  readonly setting: Setting;
}

export function blanksOf({ settings }: Pick<Regulation, 'settings'>): Blank[] {
  return Object.entries(settings)
    .filter(([, { proposed }]) => proposed === true)
    .map(([name, setting]) => ({ name, setting }));
}

/** One refusal for each blank that nobody has decided: what it is, and what would be right. */
export function refuseBlanks(regulation: Pick<Regulation, 'settings'>, locale: Locale): Refused | undefined {
  const blanks = blanksOf(regulation);
  if (blanks.length === 0) return undefined;
  return new Refused(
    blanks.map(({ name, setting: { meaning, value } }) => ({
      code: 'edition.settings_blank',
      field: `settings.${name}`,
      params: { setting: name, meaning: meaning[locale], proposal: String(value) },
    })),
  );
}

/** Which clauses name each setting: why it has to be decided. */
export function clausesBySetting({ chapters }: Pick<Regulation, 'chapters'>): ReadonlyMap<string, Clause[]> {
  const named = chapters
    .flatMap(({ clauses }) => clauses)
    .flatMap(clause => settingsNamed(clause).map(name => ({ name, clause })));
  const byName = Map.groupBy(named, ({ name }) => name);
  return new Map([...byName].map(([name, of]) => [name, of.map(({ clause }) => clause)]));
}

function settingsNamed({ controls }: Clause): string[] {
  const written = JSON.stringify(controls).matchAll(/\bsettings\.(\w+)/g);
  return [...new Set([...written].map(([, name = '']) => name))];
}

/** What was decided about a blank, as the log tells it. */
export function settingDecided({ name, setting }: Blank, value: Setting['value']) {
  return {
    type: 'regulation.setting_decided',
    data: {
      setting: name,
      value: String(value),
      proposal: String(setting.value),
      is_accepted: value === setting.value,
    },
  };
}
