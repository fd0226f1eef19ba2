import { change, type Route } from '#road/route.ts';
import { identifyMachine } from './commands/identify-machine.ts';

export { otherMachines } from './store.ts';
export { identificationVocabulary } from './vocabulary.ts';

interface Labels {
  /** With which labels of machines are made. */
  readonly secret: string;
}

export function identificationRoutes({ secret }: Labels): readonly Route[] {
  return [change(identifyMachine(secret))];
}
