import type { Page } from '../shared/app/page.ts';
import { PersonIcon } from '../shared/elements/icons.tsx';

/** Every page of the field client. Rows with an icon are the tabs at the bottom; the first row is where the day begins. */
export const pages: readonly Page[] = [
  { path: '/', titleKey: 'field:page.me', icon: PersonIcon, load: () => import('./pages/me/me.tsx') },
];
