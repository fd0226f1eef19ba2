import { deskRefusals } from './refusals/desk.ts';
import { fieldRefusals } from './refusals/field.ts';
import { moneyRefusals } from './refusals/money.ts';
import { peopleRefusals } from './refusals/people.ts';
import { ruleRefusals } from './refusals/rule.ts';
import { serviceRefusals } from './refusals/service.ts';

/**
 * Every reason for which the product does not do what it is asked, with its HTTP status.
 * Its texts are `locales/<language>/refusals.json`, its explanation in `docs/refusals.md`.
 */
export const refusals = {
  ...serviceRefusals,
  ...peopleRefusals,
  ...deskRefusals,
  ...fieldRefusals,
  ...moneyRefusals,
  ...ruleRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;
