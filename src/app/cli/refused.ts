import type { Refused } from '#kernel/refusal.ts';
import { messageOf } from '#platform/http/problem.ts';
import { Trouble } from '#platform/trouble.ts';
import { shellLocale } from '../shell-locale.ts';

/** What the product refuses to a command, as what is wrong and where. */
export function troubleOf({ refusals }: Refused): Trouble {
  const reasons = refusals.map(refusal => {
    const message = messageOf(refusal, shellLocale());
    return refusal.field === undefined ? message : `${refusal.field}: ${message}`;
  });
  return new Trouble('command.refused', { reasons: reasons.join('\n') });
}
