import type { Locale } from '#kernel/locale.ts';
import type { Control } from '../regulation.ts';
import type { Wording } from './condition-words.ts';
import { deadline, gate, grade, guideline, indicator, record } from './describe-basic.ts';
import { reward, sanction } from './describe-conduct.ts';
import { approval, charge, duty } from './describe-duty.ts';
import { Teller } from './teller.ts';

export type { Say, Wording } from './condition-words.ts';

/** What a control does, in plain sentences of the reader's language (`locales/<language>/clause.json`). */
export function describeControl(control: Control, locale: Locale, wording: Wording): string {
  return described(control, new Teller(locale, wording)).trim();
}

function described(control: Control, tell: Teller): string {
  switch (control.kind) {
    case 'deadline':
      return deadline(tell, control);
    case 'gate':
      return gate(tell, control);
    case 'record':
      return record(tell, control);
    case 'indicator':
      return indicator(tell, control);
    case 'grade':
      return grade(tell, control);
    case 'guideline':
      return guideline(tell, control);
    case 'approval':
      return approval(tell, control);
    case 'duty':
      return duty(tell, control);
    case 'charge':
      return charge(tell, control);
    case 'sanction':
      return sanction(tell, control);
    case 'reward':
      return reward(tell, control);
  }
}
