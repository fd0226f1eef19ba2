import type { Page } from '../shared/app/page.ts';
import { withTexts } from '../shared/text/texts.ts';

/** Every page of the portal. Nobody signs in here: a page is reached by its secret link or by the code of a printed paper. */
export const pages: readonly Page[] = [
  { path: '/portal', titleKey: 'portal:home.title', load: () => import('./pages/home/home.tsx') },
  {
    path: '/portal/mine',
    titleKey: 'portal:mine',
    load: withTexts('mine', () => import('./pages/mine/mine.tsx')),
  },
  { path: '/s/$token', titleKey: 'portal:home.title', load: () => import('./pages/request/request.tsx') },
  {
    path: '/m/$code',
    titleKey: 'portal:home.title',
    load: withTexts('ask', () => import('./pages/ask/ask.tsx')),
  },
  {
    path: '/portal/embed/$key',
    titleKey: 'portal:home.title',
    load: withTexts(
      'embed',
      withTexts('ask', () => import('./pages/embed/embed.tsx')),
    ),
  },
  {
    path: '/v/$code',
    titleKey: 'portal:home.title',
    load: withTexts('verify', () => import('./pages/verify/verify.tsx')),
  },
];
