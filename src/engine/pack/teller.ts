import type { Locale, LocalText } from '#kernel/locale.ts';
import { proofName } from '../proof.ts';
import type { DeadlineControl, EventMatch } from '../regulation.ts';
import { clauseInWords, conditionInWords, type Wording } from './condition-words.ts';

interface Span {
  readonly written: string;
  readonly said: string;
}

/** Keys that have a text of their own for one. */
const counted = /^(span\.(d|wd|w|mo|y)|conduct\.days)$/;

/** Puts the parts of controls into words of the reader's language (`locales/<language>/clause.json`). */
export class Teller {
  readonly locale: Locale;
  readonly wording: Wording;

  constructor(locale: Locale, wording: Wording) {
    this.locale = locale;
    this.wording = wording;
  }

  applies(when: string | undefined): string {
    return when === undefined ? '' : this.say('applies', { when: this.condition(when) });
  }

  events(matches: readonly EventMatch[]): string {
    const named = matches.map(({ event, where }) => {
      const spec = this.wording.vocabulary.events[event];
      const meaning = this.meaning(spec?.meaning, event);
      if (where === undefined) return meaning;
      return this.say('where', { event: meaning, where: this.condition(where, event) });
    });
    return this.list(named);
  }

  condition(text: string, event?: string): string {
    return conditionInWords(text, { locale: this.locale, wording: this.wording, event });
  }

  instant(at: string): string {
    if (at.endsWith('%')) return this.say('share_of_limit', { share: at });
    return this.say('before_limit', { span: this.span(at) });
  }

  span(limit: string): string {
    const setting = /^settings\.(\w+)$/.exec(limit)?.[1];
    if (setting !== undefined) return this.span(String(this.wording.settings[setting]?.value ?? limit));
    const [spans = '', ...rest] = limit.split(' ');
    const parts = Array.from(spans.matchAll(/(\d+)(wd|mo|[hmsdwy])/g), ([, n = '', unit = '']) =>
      this.count(`span.${unit}`, n),
    );
    return this.#day({ written: spans, said: parts.join(' ') }, rest.join(' '));
  }

  /** Whether a limit names the end of a day or a date, by which something is due. */
  isNamed(limit: string): boolean {
    const setting = /^settings\.(\w+)$/.exec(limit)?.[1];
    if (setting !== undefined) return String(this.wording.settings[setting]?.value ?? '').includes(' ');
    return limit.includes(' ');
  }

  /** How many of something: English tells one from many. */
  count(key: string, n: string): string {
    return this.say(n === '1' && counted.test(key) ? `${key}_one` : key, { n });
  }

  /** `on 4 prev`, `end`, `10:00`: which day, which part of it, and where it moves on a day off. */
  #day({ written, said }: Span, rest: string): string {
    const [, on, part, shift] = /^(?:on (\S+))? ?(end|\d\d:\d\d)? ?(prev|next)?$/.exec(rest) ?? [];
    const day = on === undefined ? said : this.#onDay(written, this.#named(on));
    const timed = part === 'end' ? this.say('span.end', { span: day }) : day;
    const at = part === undefined || part === 'end' ? timed : this.say('span.at', { span: day, time: part });
    return shift === undefined ? at : this.say(`span.${shift}`, { span: at });
  }

  /** `1mo on 4`: day 4 of the next month. */
  #onDay(span: string, day: string): string {
    const [, n = '', unit = ''] = /^(\d+)(\w+)$/.exec(span) ?? [];
    return this.say(`span.on.${unit}.${n === '0' || n === '1' ? n : 'n'}`, { n, day });
  }

  #named(on: string): string {
    if (on === 'last') return this.say('span.last');
    if (/^[a-z]/.test(on)) return this.say(`weekday.${on}`);
    return on.includes('-') ? on : this.say('span.day', { n: on });
  }

  /** Who is told before and when a limit passes. */
  watch({ warn, escalate }: Pick<DeadlineControl, 'warn' | 'escalate'>): string {
    const told = warn.map(({ at, tell }) =>
      this.say('warn', { at: this.instant(at), roles: this.roles(tell) }),
    );
    return [...told, escalate.length > 0 ? this.say('escalate', { roles: this.roles(escalate) }) : ''].join(
      '',
    );
  }

  /** A form by its title, or its name as printed. */
  form(name: string): string {
    const known = this.wording.forms?.find(({ id }) => id === name);
    const proof = proofName(name)?.[this.locale];
    if (!known) return proof ?? name;
    return this.locale === 'en' ? known.title.en : `《${known.title[this.locale]}》`;
  }

  /** A figure, or the value of the setting that it names. */
  figure(written: string | number): string {
    const setting = /^settings\.(\w+)$/.exec(String(written))?.[1];
    return setting === undefined ? String(written) : String(this.wording.settings[setting]?.value ?? written);
  }

  /** Clauses by their printed numbers. */
  clauses(ids: readonly string[]): string {
    return this.list(ids.map(id => clauseInWords(id, this.wording)));
  }

  action(name: string): string {
    return this.meaning(this.wording.vocabulary.actions[name]?.meaning, name);
  }

  roles(roles: readonly string[]): string {
    return this.list(roles.map(role => this.wording.say(`common:role.${role}`)));
  }

  meaning(meaning: LocalText | undefined, name: string): string {
    return meaning?.[this.locale] ?? name;
  }

  list(items: readonly string[]): string {
    return items.join(this.say('list'));
  }

  say(key: string, params: Readonly<Record<string, string>> = {}): string {
    return this.wording.say(`clause:words.${key}`, params);
  }
}
