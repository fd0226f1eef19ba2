import type { Locale, LocalText } from '#kernel/locale.ts';
import type { DeadlineControl, EventMatch } from '../regulation.ts';
import { conditionInWords, type Wording } from './condition-words.ts';

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
    return at.endsWith('%') ? at : this.say('before_limit', { span: this.span(at) });
  }

  span(limit: string): string {
    const setting = /^settings\.(\w+)$/.exec(limit)?.[1];
    if (setting !== undefined) return this.span(String(this.wording.settings[setting]?.value ?? limit));
    const [spans = '', ...rest] = limit.split(' ');
    const parts = Array.from(spans.matchAll(/(\d+)(wd|mo|[hmsdwy])/g), ([, n = '', unit]) =>
      this.say(`span.${unit}`, { n }),
    );
    return this.#day(parts.join(' '), rest.join(' '));
  }

  /** `on 4 prev`, `end`, `10:00`: which day, which part of it, and where it moves on a day off. */
  #day(span: string, rest: string): string {
    const [, on, part, shift] = /^(?:on (\S+))? ?(end|\d\d:\d\d)? ?(prev|next)?$/.exec(rest) ?? [];
    const day = on === undefined ? span : this.say('span.on', { span, day: this.#named(on) });
    const timed = part === 'end' ? this.say('span.end', { span: day }) : day;
    const at = part === undefined || part === 'end' ? timed : this.say('span.at', { span: day, time: part });
    return shift === undefined ? at : this.say(`span.${shift}`, { span: at });
  }

  #named(on: string): string {
    if (on === 'last') return this.say('span.last');
    return /^[a-z]/.test(on) ? this.say(`weekday.${on}`) : on;
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
    return known ? (this.locale === 'en' ? known.title.en : `《${known.title[this.locale]}》`) : name;
  }

  /** A figure, or the value of the setting that it names. */
  figure(written: string | number): string {
    const setting = /^settings\.(\w+)$/.exec(String(written))?.[1];
    return setting === undefined ? String(written) : String(this.wording.settings[setting]?.value ?? written);
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
