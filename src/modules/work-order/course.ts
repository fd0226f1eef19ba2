import type { OrderCourse } from '#contract/field-work.ts';
import { writing } from './invariants.ts';
import { lifecycle } from './lifecycle.ts';

/** What is true of every order, as a phone without signal asks it. */
export const orderCourse: OrderCourse = { lifecycle, closedBySignature: writing };
