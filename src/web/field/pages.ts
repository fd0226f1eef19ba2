import type { Page } from '../shared/app/page.ts';
import { FormIcon, ListIcon, PersonIcon, TodayIcon } from '../shared/elements/icons.tsx';
import { withTexts } from '../shared/text/texts.ts';

/** Every page of the field client. Rows with an icon are the tabs at the bottom; the first row is where the day begins. */
export const pages: readonly Page[] = [
  { path: '/', titleKey: 'field:page.today', icon: TodayIcon, load: () => import('./pages/today/today.tsx') },
  { path: '/jobs', titleKey: 'field:page.jobs', icon: ListIcon, load: () => import('./pages/jobs/jobs.tsx') },
  { path: '/jobs/$id', titleKey: 'field:page.job', load: () => import('./pages/job/job.tsx') },
  {
    path: '/jobs/$id/help',
    titleKey: 'field:page.step',
    load: withTexts('visit', () => import('./pages/help/help.tsx')),
  },
  { path: '/jobs/$id/$step', titleKey: 'field:page.step', load: () => import('./pages/step/step.tsx') },
  {
    path: '/forms',
    titleKey: 'field:page.forms',
    icon: FormIcon,
    action: 'form.read',
    load: withTexts('forms', () => import('./pages/forms/forms.tsx')),
  },
  {
    path: '/forms/new',
    titleKey: 'field:page.forms',
    load: withTexts('forms', () => import('./pages/form/new-form.tsx')),
  },
  {
    path: '/forms/$id',
    titleKey: 'field:page.forms',
    load: withTexts('forms', () => import('./pages/form/form.tsx')),
  },
  {
    path: '/notices',
    titleKey: 'notice:title',
    load: withTexts('notice', () => import('./pages/notices/notices.tsx')),
  },
  {
    path: '/account',
    titleKey: 'field:page.account',
    load: withTexts('account', () => import('./pages/account/account.tsx')),
  },
  {
    path: '/projects',
    titleKey: 'field:page.projects',
    load: withTexts('project', () => import('./pages/projects/projects.tsx')),
  },
  {
    path: '/projects/$id',
    titleKey: 'field:page.projects',
    load: withTexts('project', () => import('./pages/project/project.tsx')),
  },
  {
    path: '/duties',
    titleKey: 'field:page.duties',
    load: withTexts('duty', () => import('./pages/duties/duties.tsx')),
  },
  {
    path: '/regulation/$edition',
    titleKey: 'field:page.regulation',
    load: withTexts('duty', () => import('./pages/regulation/regulation.tsx')),
  },
  {
    path: '/conduct',
    titleKey: 'field:page.conduct',
    load: withTexts('conduct', () => import('./pages/conduct/conduct.tsx')),
  },
  {
    path: '/conduct/$id',
    titleKey: 'field:page.conduct',
    load: withTexts('conduct', () => import('./pages/conduct-case/conduct-case.tsx')),
  },
  {
    path: '/unsent',
    titleKey: 'unsent:title',
    load: withTexts('unsent', () => import('./pages/unsent/unsent.tsx')),
  },
  {
    path: '/van',
    titleKey: 'van:mine',
    load: withTexts('van', () => import('./pages/van/van.tsx')),
  },
  { path: '/me', titleKey: 'field:page.me', icon: PersonIcon, load: () => import('./pages/me/me.tsx') },
];
