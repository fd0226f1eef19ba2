import { consoleShots } from './console-shots.ts';
import { fieldShots } from './field-shots.ts';
import { portalShots } from './portal-shots.ts';
import type { Shot } from './shot.ts';

/** Every page of the three clients. */
export const shots: readonly Shot[] = [...consoleShots, ...fieldShots, ...portalShots];
