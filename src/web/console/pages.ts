import { FormOutlined, InboxOutlined, TeamOutlined } from '@ant-design/icons';
import type { Page } from '../shared/app/page.ts';

/** Every page of the console. A page is a folder in `pages/` and a row here; rows with an icon are the navigation. */
export const pages: readonly Page[] = [
  { path: '/', titleKey: 'console:page.home', load: () => import('./pages/home/home.tsx') },
  {
    path: '/register',
    titleKey: 'desk:register.title',
    icon: FormOutlined,
    groupKey: 'console:group.desk',
    action: 'service_request.register',
    load: () => import('./pages/register/register.tsx'),
  },
  {
    path: '/service-requests',
    titleKey: 'desk:queue.title',
    icon: InboxOutlined,
    groupKey: 'console:group.desk',
    isSearched: true,
    action: 'service_request.read',
    load: () => import('./pages/queue/queue.tsx'),
  },
  {
    path: '/service-requests/$id',
    titleKey: 'desk:queue.title',
    load: () => import('./pages/request/request.tsx'),
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
