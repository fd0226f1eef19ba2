import type { Locale, LocalText } from '#kernel/locale.ts';
import type {
  Control,
  DeadlineControl,
  EventMatch,
  GateControl,
  GradeControl,
  GuidelineControl,
  IndicatorControl,
  Measure,
  RecordControl,
} from '../regulation.ts';
import { conditionInWords, type Wording } from './condition-words.ts';

export type { Say, Wording } from './condition-words.ts';

/** What a control does, in plain sentences of the reader's language (`locales/<language>/clause.json`). */
export function describeControl(control: Control, locale: Locale, wording: Wording): string {
  return new Sentences(locale, wording).of(control).trim();
}

class Sentences {
  readonly #locale: Locale;
  readonly #wording: Wording;

  constructor(locale: Locale, wording: Wording) {
    this.#locale = locale;
    this.#wording = wording;
  }

  of(control: Control): string {
    switch (control.kind) {
      case 'deadline':
        return this.#deadline(control);
      case 'gate':
        return this.#gate(control);
      case 'record':
        return this.#record(control);
      case 'indicator':
        return this.#indicator(control);
      case 'grade':
        return this.#grade(control);
      case 'guideline':
        return this.#guideline(control);
      default:
        return this.#later(control);
    }
  }

  #deadline(control: DeadlineControl): string {
    const { from, to, cancel, when, holder, pause, warn, escalate } = control;
    const told = warn.map(({ at, tell }) =>
      this.#say('warn', { at: this.#instant(at), roles: this.#roles(tell) }),
    );
    return [
      this.#say('deadline', {
        from: this.#events(from),
        to: this.#events(to),
        limits: this.#limits(control),
      }),
      this.#applies(when),
      this.#say('holder', { role: this.#roles([holder]) }),
      pause ? this.#say('pause', { on: this.#events(pause.on), resume: this.#events(pause.resume) }) : '',
      cancel.length > 0 ? this.#say('cancel', { events: this.#events(cancel) }) : '',
      ...told,
      escalate.length > 0 ? this.#say('escalate', { roles: this.#roles(escalate) }) : '',
    ].join('');
  }

  #limits({ within, time }: DeadlineControl): string {
    const counted = this.#say(`time.${time}`);
    const rows = within.map(({ when, limit }, index) => {
      const params = { limit: this.#span(limit), time: counted };
      if (when !== undefined) return this.#say('limit_when', { ...params, when: this.#condition(when) });
      return this.#say(index === 0 ? 'limit' : 'limit_else', params);
    });
    return rows.join(this.#say('then'));
  }

  #gate({ action, when, require, obstacle, lift, override }: GateControl): string {
    return [
      this.#say('gate', { action: this.#action(action), require: this.#condition(require) }),
      this.#applies(when),
      this.#say('gate_else', { obstacle: obstacle[this.#locale] }),
      lift.length > 0 ? this.#say('lift', { actions: this.#list(lift.map(name => this.#action(name))) }) : '',
      override.length > 0 ? this.#say('override', { roles: this.#roles(override) }) : '',
    ].join('');
  }

  #record({ form, filledBy, fields, when, at, blocks }: RecordControl): string {
    const { facts } = this.#wording.vocabulary;
    const names = fields.map(name => this.#meaning(facts[name]?.meaning, name));
    const params = { form, role: this.#roles([filledBy]), at: this.#events(at), fields: this.#list(names) };
    const stops = blocks === undefined ? '' : this.#say('blocks', { action: this.#action(blocks) });
    return this.#say('record', params) + this.#applies(when) + stops;
  }

  #indicator({ numerator, denominator, target, period, unit }: IndicatorControl): string {
    const mark = unit === 'percent' ? ' %' : '';
    const [word, n] = Object.entries({
      at_least: target.atLeast,
      at_most: target.atMost,
      below: target.below,
    }).find(([, value]) => value !== undefined) ?? ['at_least', 0];
    return this.#say('indicator', {
      period: this.#say(`period.${period}`),
      numerator: this.#measure(numerator),
      denominator: this.#measure(denominator),
      target: this.#say(`target.${word}`, { n: `${n}${mark}` }),
    });
  }

  #measure(measure: Measure): string {
    if (measure.of === 'events') {
      const events = this.#events(measure.match);
      return this.#say(measure.sum === undefined ? 'measure.events' : 'measure.sum', { events });
    }
    const outcomes = this.#list(measure.outcomes.map(outcome => this.#say(`outcome.${outcome}`)));
    return this.#say('measure.verdicts', { clauses: this.#list(measure.clauses), outcomes });
  }

  #grade({ bands }: GradeControl): string {
    const rows = bands.map(({ when, label }) => {
      const params = { label: label[this.#locale] };
      if (when === undefined) return this.#say('band_else', params);
      return this.#say('band', { ...params, when: this.#condition(when) });
    });
    return this.#say('grade', { bands: rows.join(this.#say('then')) });
  }

  #guideline({ shownAs, before }: GuidelineControl): string {
    const shown = this.#say(`guideline.${shownAs}`);
    return before === undefined
      ? shown
      : shown + this.#say('guideline.before', { action: this.#action(before) });
  }

  #later(control: Exclude<Control, GuidelineControl>): string {
    return this.#say(control.kind, { name: control.name[this.#locale] });
  }

  #applies(when: string | undefined): string {
    return when === undefined ? '' : this.#say('applies', { when: this.#condition(when) });
  }

  #events(matches: readonly EventMatch[]): string {
    const named = matches.map(({ event, where }) => {
      const spec = this.#wording.vocabulary.events[event];
      const meaning = this.#meaning(spec?.meaning, event);
      if (where === undefined) return meaning;
      return this.#say('where', { event: meaning, where: this.#condition(where, event) });
    });
    return this.#list(named);
  }

  #condition(text: string, event?: string): string {
    return conditionInWords(text, { locale: this.#locale, wording: this.#wording, event });
  }

  #instant(at: string): string {
    return at.endsWith('%') ? at : this.#say('before_limit', { span: this.#span(at) });
  }

  #span(limit: string): string {
    const setting = /^settings\.(\w+)$/.exec(limit)?.[1];
    if (setting !== undefined) return this.#span(String(this.#wording.settings[setting]?.value ?? limit));
    const parts = Array.from(limit.matchAll(/(\d+)(wd|[hmsd])/g), ([, n = '', unit]) =>
      this.#say(`span.${unit}`, { n }),
    );
    const span = parts.join(' ');
    return limit.endsWith(' end') ? this.#say('span.end', { span }) : span;
  }

  #action(name: string): string {
    return this.#meaning(this.#wording.vocabulary.actions[name]?.meaning, name);
  }

  #roles(roles: readonly string[]): string {
    return this.#list(roles.map(role => this.#wording.say(`common:role.${role}`)));
  }

  #meaning(meaning: LocalText | undefined, name: string): string {
    return meaning?.[this.#locale] ?? name;
  }

  #list(items: readonly string[]): string {
    return items.join(this.#say('list'));
  }

  #say(key: string, params: Readonly<Record<string, string>> = {}): string {
    return this.#wording.say(`clause:words.${key}`, params);
  }
}
