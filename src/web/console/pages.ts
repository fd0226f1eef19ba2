import { AppstoreOutlined, TeamOutlined } from '@ant-design/icons';
import type { Page } from '../shared/app/page.ts';

/** Every page of the console. A page is a folder in `pages/` and a row here; rows with an icon are the navigation. */
export const pages: readonly Page[] = [
  {
    path: '/',
    titleKey: 'console:page.home',
    icon: AppstoreOutlined,
    load: () => import('./pages/home/home.tsx'),
  },
  {
    path: '/people',
    titleKey: 'people:title',
    icon: TeamOutlined,
    groupKey: 'console:group.company',
    roles: ['admin', 'manager', 'general_manager', 'hr', 'dispatcher'],
    load: () => import('./pages/people/people.tsx'),
  },
];
