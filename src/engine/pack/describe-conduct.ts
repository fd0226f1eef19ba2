import type { DueProcess, MeasureStep, RewardControl, SanctionControl, Sum } from '../conduct.ts';
import type { Teller } from './teller.ts';

export function sanction(tell: Teller, control: SanctionControl): string {
  const { breachOf } = control;
  const breaks = breachOf.length > 0 ? tell.say('conduct.breach', { clauses: tell.clauses(breachOf) }) : '';
  return tell.say('sanction', { role: tell.roles(control.subject) }) + breaks + consequence(tell, control);
}

export function reward(tell: Teller, control: RewardControl): string {
  return tell.say('reward', { role: tell.roles(control.subject) }) + consequence(tell, control);
}

function consequence(tell: Teller, control: SanctionControl | RewardControl): string {
  const { on, when, causes, steps, dueProcess } = control;
  return [
    on.length > 0 ? tell.say('conduct.on', { events: tell.events(on) }) : '',
    tell.applies(when),
    causes.length > 0
      ? tell.say('conduct.causes', { causes: tell.list(causes.map(cause => cause[tell.locale])) })
      : '',
    tell.say('conduct.measures', { measures: steps.map(step => row(tell, step)).join(tell.say('then')) }),
    dueProcess ? process(tell, dueProcess) : '',
  ].join('');
}

function row(tell: Teller, step: MeasureStep): string {
  const { measures, when, fromCount, window, amounts, per, points, days, cap, capPer } = step;
  const counted = { n: String(fromCount), window: windowOf(tell, window) };
  return [
    fromCount > 1 ? tell.say('conduct.from', counted) : '',
    when === undefined ? '' : tell.say('conduct.when', { when: tell.condition(when) }),
    tell.list(measures.map(measure => tell.say(`measures.${measure}`))),
    amounts.length > 0
      ? tell.say('conduct.amount', { amount: amounts.map(sum => sumOf(tell, sum)).join(' + ') })
      : '',
    amounts.length > 0 && per !== 'time' ? tell.say('conduct.per', { per: tell.say(`per.${per}`) }) : '',
    points > 0 ? tell.say('conduct.points', { n: String(points) }) : '',
    days > 0 ? tell.count('conduct.days', String(days)) : '',
    cap === undefined
      ? ''
      : tell.say('conduct.cap', { cap: tell.figure(cap), per: tell.say(`per.${capPer}`) }),
  ].join('');
}

function windowOf(tell: Teller, window: string): string {
  const span = /^last (\d+)(d|mo|y)$/.exec(window);
  if (span) return tell.say('window.last', { span: tell.count(`span.${span[2]}`, span[1] ?? '') });
  return tell.say(`window.${window}`);
}

function sumOf(tell: Teller, sum: Sum): string {
  if (sum === 'decided') return tell.say('sum.decided');
  if (typeof sum === 'string') return tell.say('sum.yuan', { yuan: tell.figure(sum) });
  if ('percent' in sum)
    return tell.say('sum.percent', { percent: tell.figure(sum.percent), of: tell.say(`base.${sum.of}`) });
  return tell.say('sum.range', { from: tell.figure(sum.from), to: tell.figure(sum.to) });
}

function process(tell: Teller, due: DueProcess): string {
  const { verifiedBy, educationFirst, decidedBy, slip, signedByPerson, witnesses } = due;
  return [
    verifiedBy.length > 0 ? tell.say('process.verified', { roles: tell.roles(verifiedBy) }) : '',
    educationFirst ? tell.say('process.education') : '',
    tell.say('process.decided', { roles: tell.roles(decidedBy) }),
    slip === null ? '' : tell.say('process.slip', { slip: tell.form(slip) }),
    signedByPerson ? tell.say('process.signed') : '',
    witnesses > 0 ? tell.say('process.witnesses', { n: String(witnesses) }) : '',
    appeal(tell, due),
  ].join('');
}

function appeal(tell: Teller, { appealWithin, appealTo, answerWithin }: DueProcess): string {
  if (appealWithin === null) return tell.say('process.no_appeal');
  return tell.say('process.appeal', {
    limit: tell.span(appealWithin),
    roles: tell.roles(appealTo),
    answer: tell.span(answerWithin),
  });
}
