import { deskAbilities } from './abilities/desk.ts';
import { fieldAbilities } from './abilities/field.ts';
import { moneyAbilities } from './abilities/money.ts';
import { peopleAbilities } from './abilities/people.ts';
import { ruleAbilities } from './abilities/rule.ts';

export type { Reach, Row } from './abilities/rows.ts';

/** Who may do what, and how far. An action without a row is refused to everybody. */
export const abilities = {
  ...peopleAbilities,
  ...deskAbilities,
  ...fieldAbilities,
  ...moneyAbilities,
  ...ruleAbilities,
} as const;

export type ActionId = keyof typeof abilities;

/** Actions that need no session: they guard themselves (by a secret link, by the first start, by a password). */
export const openActions = [
  'setup.read',
  'setup.run',
  'session.sign_in',
  'session.give_code',
  'session.sign_in_by_passkey',
  'session.read_ways',
  'session.mail_code',
  'session.sign_in_by_mail',
  'region.read',
  'portal.read',
  'intake.read_code',
  'paper.check',
  'robot.hear',
  'web_form.open',
  'web_form.ask',
] as const;
