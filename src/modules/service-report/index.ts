import type { FileStore } from '#platform/file/file-store.ts';
import { change, type Route } from '#road/route.ts';
import { signServiceReport } from './commands/sign.ts';

export { signServiceReport } from './commands/sign.ts';
export { type Drawn, keepSignatureImage, type Pen } from './keep-signature.ts';
export { recordSatisfaction } from './satisfaction.ts';
export { type Signing, signingFacts, signOrder } from './sign-report.ts';
export { serviceReportVocabulary } from './vocabulary.ts';

export function serviceReportRoutes(files: FileStore): readonly Route[] {
  return [change(signServiceReport(files))];
}
