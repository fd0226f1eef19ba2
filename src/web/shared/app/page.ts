import type { ComponentType, ReactNode } from 'react';
import type { ActionId } from '#contract/abilities.ts';
import type { Role } from '#contract/roles.ts';

/** A row of a client's `pages.ts`: one page, where it is, who sees it, and how it is loaded. */
export interface Page {
  /** Below the client's address, parameters with `$`: `/service-requests/$id`. */
  readonly path: string;
  readonly titleKey: string;
  /** Pages with an icon stand in the navigation. */
  readonly icon?: ComponentType;
  /** How much waits there, shown beside its title in the navigation. */
  readonly count?: ComponentType;
  /** A group in the navigation, by the key of its title. */
  readonly groupKey?: string;
  /** It lists what `?q=` asks for: the console's palette offers to search it. */
  readonly isSearched?: boolean;
  /** Who sees it; everybody when left out. */
  readonly roles?: readonly Role[];
  /** Those whose roles include this action see it; everybody when left out. */
  readonly action?: ActionId;
  readonly load: () => Promise<{ readonly Page: () => ReactNode }>;
}

export function isFor(page: Page, roles: readonly Role[]): boolean {
  return page.roles === undefined || page.roles.some(role => roles.includes(role));
}
