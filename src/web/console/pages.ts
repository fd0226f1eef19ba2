import type { Page } from '../shared/app/page.ts';
import { companyPages } from './company-pages.ts';
import { dailyPages } from './daily-pages.ts';

/**
 * Every page of the console. A page is a folder in `pages/` and a row in one of the two lists; rows with an icon are the
 * navigation, in this order.
 */
export const pages: readonly Page[] = [...dailyPages, ...companyPages];
