import type { FileStore } from '#platform/file/file-store.ts';
import { change, type Route } from '#road/route.ts';
import { finishTakeBack } from './commands/finish.ts';
import { giveBack } from './commands/give-back.ts';
import { takeBack } from './commands/take.ts';

export { takeBackVocabulary } from './vocabulary.ts';

export function takeBackRoutes({ files }: { readonly files: FileStore }): readonly Route[] {
  return [change(takeBack(files)), change(giveBack(files)), change(finishTakeBack)];
}
