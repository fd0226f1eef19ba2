import type { Values } from '#engine/vocabulary.ts';

const something = '…';
const farOff = 8_640_000_000_000_000;

/**
 * What the form of a step makes true when it is filled in whole. Nobody is refused a form for what is written in it:
 * the gates are asked again with what was written.
 */
const whole: Readonly<Record<string, Values>> = {
  'take_back.take': {
    'take_back.reason': something,
    'take_back.items': something,
    'take_back.promised_at': farOff,
    'take_back.out_signed': true,
  },
  'take_back.give_back': { 'take_back.back_signed': true },
  'take_back.finish': { 'take_back.commissioned': true },
  'work_order.pause': { 'work_order.place_cleared': true, 'work_order.return_agreed_at': farOff },
  'work_order.resume': { 'work_order.mealtime_consented': true },
  'service_report.sign': {
    'report.signer_name': something,
    'report.signer_position': something,
    'report.signer_decides': true,
  },
};

/** What an action would make true as far as its own form can, before the form is filled in. */
export function ownFactsOf(action: string): Values | undefined {
  return Object.hasOwn(whole, action) ? whole[action] : undefined;
}
