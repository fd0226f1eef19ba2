import { events, list, type Raw, renamed, warnings } from './normal-parts.ts';

export function approvalOf(raw: Raw): Raw {
  const { asked_by, action, may_withdraw, ...rest } = raw;
  return {
    ...rest,
    askedBy: list(asked_by),
    chain: list<Raw>(raw.chain).map(stepOf),
    actions: list(action),
    serves: raw.serves ?? 'one',
    override: list(raw.override),
    time: raw.time ?? 'calendar',
    mayWithdraw: may_withdraw ?? true,
  };
}

function stepOf(raw: Raw): Raw {
  const { role, together, warn, escalate, may_delegate, ...rest } = raw;
  const roles = list(role);
  return {
    ...rest,
    roles,
    together: together ?? (roles.length > 1 ? 'all' : 'any'),
    warn: warnings(warn),
    escalate: list(escalate),
    mayDelegate: may_delegate ?? false,
  };
}

export function dutyOf(raw: Raw): Raw {
  const named = renamed(raw, { due_day: 'dueDay', for_each: 'forEach' });
  return {
    ...named,
    times: raw.times ?? 1,
    shift: raw.shift ?? 'none',
    about: raw.about ?? 'this',
    on: events(raw.on),
    time: raw.time ?? 'calendar',
    done: events(raw.done),
    warn: warnings(raw.warn),
    escalate: list(raw.escalate),
  };
}

export function chargeOf({ payer, ...rest }: Raw): Raw {
  const payers = Array.isArray(payer) ? payer : [{ payer, percent: 100 }];
  return { ...rest, payers };
}
