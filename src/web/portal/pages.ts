import type { Page } from '../shared/app/page.ts';

/** Every page of the portal. Nobody signs in here: a page is reached by its secret link, `/s/<token>`. */
export const pages: readonly Page[] = [
  { path: '/portal', titleKey: 'portal:home.title', load: () => import('./pages/home/home.tsx') },
  { path: '/s/$token', titleKey: 'portal:home.title', load: () => import('./pages/request/request.tsx') },
];
