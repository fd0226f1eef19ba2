export { heldInGroup } from './readers.ts';
export { releaseReminders } from './release.ts';
export { noticeRoutes } from './routes.ts';
export { sweepNotices } from './sweep.ts';
export { noticeTopicsOf } from './tell.ts';
export { isUrgent } from './urgent.ts';
