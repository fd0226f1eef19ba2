import { change, type Route } from '#road/route.ts';
import { decideWarranty } from './commands/decide.ts';

export { warrantyOf } from './warranty-of.ts';

export const warrantyRoutes: readonly Route[] = [change(decideWarranty)];
