import { lazy } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

/** Loaded only where a request is registered in a telephone call. */
export const FromCallSlot = lazy(
  withTexts('telephone', () => import('./from-call.tsx').then(found => ({ default: found.FromCall }))),
);
