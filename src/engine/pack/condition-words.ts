import type { Locale } from '#kernel/locale.ts';
import type { FormSpec, Setting } from '../regulation.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Gives the text of a key such as `clause:words.gate` in the reader's language. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What controls are put into words with. */
export interface Wording {
  readonly say: Say;
  /** What a value of a closed list is called, such as `body` of `service_request.fault_class`. */
  readonly word?: ((of: string, value: string) => string | undefined) | undefined;
  readonly vocabulary: Vocabulary;
  readonly settings: Readonly<Record<string, Setting>>;
  /** Forms of the regulation. */
  readonly forms?: readonly FormSpec[] | undefined;
  /** Printed numbers of clauses by their ids: people know a clause by its number. */
  readonly numbers?: ReadonlyMap<string, string> | undefined;
}

interface Reader {
  readonly locale: Locale;
  readonly wording: Wording;
  /** The event whose fields the condition names. */
  readonly event?: string | undefined;
}

const signs: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '==': '=', '!=': '≠' };
const units: Readonly<Record<string, string>> = {
  km: 'km',
  metres: 'm',
  minutes: 'min',
  hours: 'h',
  days: 'd',
};

/** A checked condition in words: names become their meanings, and the rest stays as people write it by hand. */
export function conditionInWords(text: string, reader: Reader): string {
  const calls = valuesInWords(text, reader).replaceAll(
    /(!?)\b(\w+)\(\s*("[^"]*"|[\w.]+)?\s*\)/g,
    (_, sign: string, name: string, argument = '') =>
      callInWords({ sign, name, argument: argument.replaceAll('"', '') }, reader),
  );
  return calls
    .replaceAll(/\b[a-z_]+\.[a-z_]+(?:\.[a-z_]+)*\b/g, name => nameInWords(name, reader))
    .replaceAll(/"([^"]*)"/g, '$1')
    .replaceAll(/<=|>=|==|!=/g, sign => signs[sign] ?? sign)
    .replaceAll(/\s*&&\s*/g, ` ${word('and', reader)} `)
    .replaceAll(/\s*\|\|\s*/g, ` ${word('or', reader)} `)
    .replaceAll(/ in (?=\[)/g, ` ${word('one_of', reader)} `)
    .replaceAll(/!(?=\S)/g, denied(reader))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A name and what it is compared with: `== "body"`, `in ["body", "chassis"]`. */
const comparison = /\b([a-z_]+(?:\.[a-z_]+)+)(\s*[!=]=\s*"[^"]*"|\s+in\s+\[[^\]]*\])/g;

function valuesInWords(text: string, reader: Reader): string {
  return text.replaceAll(comparison, (_, name: string, compared: string) => {
    const said = compared.replaceAll(
      /"([^"]*)"/g,
      (__, value: string) => `"${valueInWords(name, value, reader)}"`,
    );
    return name + said;
  });
}

/** What has no word stands as it is written. */
function valueInWords(name: string, value: string, { wording, event = '' }: Reader): string {
  const of = name.replace(/^event\b/, event.split('.')[0] ?? '');
  return wording.word?.(of, value) ?? value;
}

/** Chinese writes no space after it. */
function denied(reader: Reader): string {
  return reader.locale === 'en' ? `${word('not', reader)} ` : word('not', reader);
}

interface Called {
  /** `!` where it is denied. */
  readonly sign: string;
  readonly name: string;
  readonly argument: string;
}

/** What is denied has words of its own where "not" before it would read badly. */
function callInWords({ sign, name, argument }: Called, reader: Reader): string {
  const unit = units[name];
  if (unit !== undefined) return `${plain(argument, reader)} ${unit}`;
  switch (name) {
    case 'known':
      return word(sign ? 'not_known' : 'known', reader, { fact: nameInWords(argument, reader) });
    case 'happened':
      return word(sign ? 'not_happened' : 'happened', reader, { event: eventInWords(argument, reader) });
    case 'grade':
      return word('grade_of', reader, { clause: clauseInWords(argument, reader.wording) });
    case 'by':
      return sign + word('by', reader, { role: reader.wording.say(`common:role.${argument}`) });
    case 'yuan':
      return word('sum.yuan', reader, { yuan: plain(argument, reader) });
    case 'now':
      return word('now', reader);
    case 'date':
      return argument;
    default:
      return sign + word(name, reader, { event: eventInWords(argument, reader) });
  }
}

/** A number as it is, a setting by its value. */
function plain(argument: string, { wording }: Reader): string {
  const setting = /^settings\.(\w+)$/.exec(argument)?.[1];
  if (setting === undefined) return argument;
  const value = String(wording.settings[setting]?.value ?? argument);
  return wording.word?.(`settings.${setting}`, value) ?? value;
}

/** A clause by its printed number. */
export function clauseInWords(id: string, { numbers, say }: Wording): string {
  const no = numbers?.get(id);
  return no === undefined ? id : say('clause:words.clause_no', { no });
}

function nameInWords(name: string, reader: Reader): string {
  const { locale, wording, event } = reader;
  if (name.startsWith('settings.')) return settingInWords(name, reader);
  if (name.startsWith('event.')) {
    const field = wording.vocabulary.events[event ?? '']?.data?.[name.slice('event.'.length)];
    return word('field', reader, { name: field?.meaning[locale] ?? name });
  }
  if (name.startsWith('form.')) return fieldInWords(name.slice('form.'.length), reader);
  return wording.vocabulary.facts[name]?.meaning[locale] ?? name;
}

/** A figure by its value; what is only set or not by what it means. */
function settingInWords(name: string, reader: Reader): string {
  const setting = reader.wording.settings[name.slice('settings.'.length)];
  if (typeof setting?.value !== 'boolean') return plain(name, reader);
  return word('setting_on', reader, { name: setting.meaning[reader.locale] });
}

function fieldInWords(name: string, { locale, wording }: Reader): string {
  const fields = wording.forms?.flatMap(form => form.fields) ?? [];
  return fields.find(field => field.name === name)?.label[locale] ?? name;
}

function eventInWords(name: string, { locale, wording }: Reader): string {
  return wording.vocabulary.events[name]?.meaning[locale] ?? name;
}

function word(key: string, { wording }: Reader, params: Readonly<Record<string, string>> = {}): string {
  return wording.say(`clause:words.${key}`, params);
}
