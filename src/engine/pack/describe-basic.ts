import type {
  DeadlineControl,
  GateControl,
  GradeControl,
  GuidelineControl,
  IndicatorControl,
  Measure,
  RecordControl,
} from '../regulation.ts';
import type { Teller } from './teller.ts';

export function deadline(tell: Teller, control: DeadlineControl): string {
  const { from, to, cancel, when, holder, pause, warn, escalate } = control;
  return [
    tell.say('deadline', {
      from: tell.events(from),
      to: tell.events(to),
      limits: limits(tell, control),
    }),
    anchor(tell, control),
    tell.applies(when),
    tell.say('holder', { role: tell.roles([holder]) }),
    pause ? pauses(tell, pause) : '',
    cancel.length > 0 ? tell.say('cancel', { events: tell.events(cancel) }) : '',
    tell.watch({ warn, escalate }),
  ].join('');
}

function pauses(tell: Teller, { on, resume, atMost }: NonNullable<DeadlineControl['pause']>): string {
  const said = tell.say('pause', { on: tell.events(on), resume: tell.events(resume) });
  return atMost === undefined ? said : said + tell.say('pause_at_most', { limit: tell.span(atMost) });
}

function anchor(tell: Teller, { before, after }: DeadlineControl): string {
  const { facts } = tell.wording.vocabulary;
  const name = before ?? after;
  if (name === undefined) return '';
  const fact = tell.meaning(facts[name]?.meaning, name);
  return tell.say(before === undefined ? 'counted_after' : 'counted_before', { fact });
}

function limits(tell: Teller, { within, time }: DeadlineControl): string {
  const counted = tell.say(`time.${time}`);
  const rows = within.map(({ when, limit }, index) => {
    const params = { limit: tell.span(limit), time: counted };
    const key = tell.isNamed(limit) ? 'limit_by' : 'limit';
    if (when !== undefined) return tell.say(`${key}_when`, { ...params, when: tell.condition(when) });
    return tell.say(index === 0 ? key : `${key}_else`, params);
  });
  return rows.join(tell.say('then'));
}

export function gate(tell: Teller, { action, when, require, obstacle, lift, override }: GateControl): string {
  return [
    tell.say('gate', { action: tell.action(action), require: tell.condition(require) }),
    tell.applies(when),
    tell.say('gate_else', { obstacle: obstacle[tell.locale] }),
    lift.length > 0 ? tell.say('lift', { actions: tell.list(lift.map(name => tell.action(name))) }) : '',
    override.length > 0 ? tell.say('override', { roles: tell.roles(override) }) : '',
  ].join('');
}

export function record(tell: Teller, { form, filledBy, fields, when, at, blocks }: RecordControl): string {
  const { facts } = tell.wording.vocabulary;
  const names = fields.map(name => tell.meaning(facts[name]?.meaning, name));
  const params = {
    form: tell.form(form),
    role: tell.roles([filledBy]),
    at: tell.events(at),
    fields: tell.list(names),
  };
  const stops = blocks === undefined ? '' : tell.say('blocks', { action: tell.action(blocks) });
  const said = names.length > 0 ? 'record' : 'record_form';
  return tell.say(said, params) + tell.applies(when) + stops;
}

export function indicator(
  tell: Teller,
  { numerator, denominator, target, period, unit }: IndicatorControl,
): string {
  const mark = unit === 'percent' ? ' %' : '';
  const [word, n] = Object.entries({
    at_least: target.atLeast,
    at_most: target.atMost,
    below: target.below,
  }).find(([, value]) => value !== undefined) ?? ['at_least', 0];
  return tell.say('indicator', {
    period: tell.say(`period.${period}`),
    numerator: measure(tell, numerator),
    denominator: measure(tell, denominator),
    target: tell.say(`target.${word}`, { n: `${n}${mark}` }),
  });
}

function measure(tell: Teller, measure: Measure): string {
  if (measure.of === 'events') {
    const events = tell.events(measure.match);
    return tell.say(measure.sum === undefined ? 'measure.events' : 'measure.sum', { events });
  }
  const outcomes = tell.list(measure.outcomes.map(outcome => tell.say(`outcome.${outcome}`)));
  return tell.say('measure.verdicts', { clauses: tell.clauses(measure.clauses), outcomes });
}

export function grade(tell: Teller, { bands }: GradeControl): string {
  const rows = bands.map(({ when, label }) => {
    const params = { label: label[tell.locale] };
    if (when === undefined) return tell.say('band_else', params);
    return tell.say('band', { ...params, when: tell.condition(when) });
  });
  return tell.say('grade', { bands: rows.join(tell.say('then')) });
}

export function guideline(tell: Teller, { shownAs, before }: GuidelineControl): string {
  const shown = tell.say(`guideline.${shownAs}`);
  return before === undefined ? shown : shown + tell.say('guideline.before', { action: tell.action(before) });
}
