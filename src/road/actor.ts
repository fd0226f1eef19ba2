import type { Asker } from '#contract/asker.ts';
import type { Locale } from '#kernel/locale.ts';

export const sources = ['console', 'phone', 'portal', 'mail', 'import', 'api', 'timer'] as const;
export type Source = (typeof sources)[number];

/** Who acts, from where. The same object serves all calls of a session for as long as it is cached. */
export interface Actor extends Asker {
  /** Account, secret link or `system`: the scope of idempotency keys. */
  readonly key: string;
  readonly name: string;
  readonly locale: Locale;
  readonly source: Source;
  /** Whom a clerk or an import speaks for, as evidence tells it. */
  readonly onBehalfOf: string | null;
}

/** The product itself, acting for timers, reactions and imports. */
export function systemActor(source: Source, name = 'system'): Actor {
  return {
    key: `system:${name}`,
    personId: null,
    customerId: null,
    branchIds: [],
    roles: ['system'],
    name,
    locale: 'zh-CN',
    source,
    onBehalfOf: null,
  };
}
