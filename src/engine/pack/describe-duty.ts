import type { ApprovalControl, ApprovalStep, ChargeControl, DutyControl, Price } from '../obligation.ts';
import type { Teller } from './teller.ts';

export function approval(tell: Teller, control: ApprovalControl): string {
  const { form, askedBy, chain, when, actions, override } = control;
  const steps = chain.map(step => stepOf(tell, step)).join(tell.say('then'));
  const stops = actions.map(action => tell.say('approval_before', { action: tell.action(action) }));
  return [
    tell.say('approval', { form: tell.form(form), role: tell.roles(askedBy), chain: steps }),
    tell.applies(when),
    ...stops,
    override.length > 0 ? tell.say('override', { roles: tell.roles(override) }) : '',
    ...chain.map(({ warn, escalate }) => tell.watch({ warn, escalate })),
  ].join('');
}

function stepOf(tell: Teller, { roles, together, when, above, within, mayDelegate }: ApprovalStep): string {
  return [
    tell.roles(roles),
    togetherOf(tell, { roles, together }),
    when === undefined ? '' : tell.say('step.when', { when: tell.condition(when) }),
    above === undefined ? '' : tell.say('step.above', { amount: tell.figure(above) }),
    within === undefined ? '' : tell.say('step.within', { limit: tell.span(within) }),
    mayDelegate ? tell.say('step.delegate') : '',
  ].join('');
}

function togetherOf(tell: Teller, { roles, together }: Pick<ApprovalStep, 'roles' | 'together'>): string {
  if (typeof together === 'object') return tell.say('step.share', { share: tell.figure(together.share) });
  if (together === 'all') return tell.say('step.all');
  return roles.length > 1 ? tell.say('step.any') : '';
}

export function duty(tell: Teller, control: DutyControl): string {
  const { holder, forEach, when, warn, escalate, done, proof } = control;
  const role = tell.roles([holder]);
  return [
    control.on.length > 0 ? followed(tell, control, role) : recurring(tell, control, role),
    forEach === undefined ? '' : tell.say('duty.for_each', { of: tell.say(`each.${forEach}`) }),
    tell.applies(when),
    done.length > 0 ? tell.say('duty.done', { events: tell.events(done) }) : '',
    proof === undefined ? '' : tell.say('duty.proof', { proof: tell.form(proof) }),
    tell.watch({ warn, escalate }),
  ].join('');
}

function followed(tell: Teller, { on, within = '', time }: DutyControl, role: string): string {
  const params = { limit: tell.span(within), time: tell.say(`time.${time}`) };
  const limit = tell.say(tell.isNamed(within) ? 'limit_by' : 'limit', params);
  return tell.say('duty.on', { role, on: tell.events(on), limit });
}

function recurring(tell: Teller, control: DutyControl, role: string): string {
  const { every = 'month', times, shift, season } = control;
  const often = times > 1 ? tell.say('duty.times', { n: String(times) }) : '';
  const in_season = season
    ? tell.say('duty.season', { from: tell.figure(season.from), to: tell.figure(season.to) })
    : '';
  const period = tell.say(`period.${every}`);
  const moved = shift === 'none' ? '' : tell.say(`duty.${shift}`);
  return tell.say('duty.every', { role, period, due: dueOf(tell, control) }) + often + in_season + moved;
}

function dueOf(tell: Teller, { every, weekday, dueDay, at }: DutyControl): string {
  if (every === 'day') return at === undefined ? tell.say('duty.end_of_day') : timeOf(tell, 'at_day', at);
  const day = weekday === undefined ? dayOf(tell, dueDay) : tell.say(`weekday.${weekday}`);
  if (at === undefined) return day;
  return timeOf(tell, 'at', at, day);
}

function timeOf(tell: Teller, key: string, at: string, day = ''): string {
  return tell.say(`duty.${key}`, { day, time: /^\d/.test(at) ? at : tell.say(`duty.${at}`) });
}

function dayOf(tell: Teller, day: DutyControl['dueDay']): string {
  return typeof day === 'number' ? tell.say('duty.day', { n: String(day) }) : tell.say('duty.end');
}

export function charge(tell: Teller, { payers, parts, labour, travel, when, before }: ChargeControl): string {
  const [only, ...others] = payers;
  const shares = payers.map(({ payer, percent }) =>
    tell.say('charge.share', { payer: tell.say(`payer.${payer}`), percent: tell.figure(percent) }),
  );
  const payer = only && others.length === 0 ? tell.say(`payer.${only.payer}`) : tell.list(shares);
  const prices = { parts: price(tell, parts), labour: price(tell, labour) };
  return [
    tell.say('charge.pays', { payer, ...prices }),
    travel === undefined ? '' : tell.say('charge.travel', { travel: price(tell, travel) }),
    tell.applies(when),
    before === undefined ? '' : tell.say(`charge.${before}`),
  ].join('');
}

function price(tell: Teller, written: Price): string {
  if (typeof written === 'string') return tell.say(`price.${written}`);
  if ('percent' in written)
    return tell.say('price.percent', {
      percent: tell.figure(written.percent),
      of: tell.say(`price.${written.of}`),
    });
  return tell.say('price.yuan', {
    yuan: tell.figure(written.yuan),
    per: tell.say(`per.${written.per ?? 'time'}`),
  });
}
